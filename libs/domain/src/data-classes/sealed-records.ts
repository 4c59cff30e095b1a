import { caseFile } from '../cases/case-file.js';
import { caseLink } from '../cases/case-link.js';
import { caseOverview } from '../cases/case-overview.js';
import { consent } from '../consents/consent.js';
import { contact } from '../contacts/contact.js';
import { deadlineRuleBook } from '../deadline-rules/own/own-rule.js';
import { deadline } from '../deadlines/deadline.js';
import { caseDocument, caseDocumentChunk } from '../documents/document.js';
import { draft } from '../drafts/draft.js';
import { caseEvent } from '../events/case-event.js';
import { proposalList } from '../events/proposal-list.js';
import { benefit } from '../benefits/benefit.js';
import { healthNeed } from '../health/health-need.js';
import { housingStay } from '../housing/housing-stay.js';
import { locationReading, place, stayBooking } from '../housing/place.js';
import { organisation } from '../people/organisation.js';
import { userAccount } from '../people/user-account.js';
import { pin } from '../pins/pin.js';
import { goal } from '../plan/goal.js';
import { task } from '../plan/task.js';
import { proceeding } from '../proceedings/proceeding.js';
import { reminder } from '../reminders/reminder.js';
import { reminderDelivery } from '../reminders/reminder-delivery.js';
import { reminderSettings } from '../reminders/reminder-settings.js';
import { residenceStatus } from '../residence/residence-status.js';
import { riskAssessment } from '../risk/risk-assessment.js';
import { formerStep } from '../support-steps/former-step.js';
import { caseRelease, contactRelease, erratum, savedTable } from '../statistics/sealed-statistics.js';
import { supportStep } from '../support-steps/support-step.js';
import type { AnySealedRecord } from './sealed-record.js';

/** Every sealed record, for tests and tools that must forget none. */
export const sealedRecords: readonly AnySealedRecord[] = [
  benefit,
  caseDocument,
  caseDocumentChunk,
  caseEvent,
  caseFile,
  caseLink,
  caseOverview,
  caseRelease,
  consent,
  contactRelease,
  contact,
  deadline,
  deadlineRuleBook,
  draft,
  erratum,
  formerStep,
  goal,
  healthNeed,
  housingStay,
  locationReading,
  organisation,
  pin,
  place,
  proceeding,
  proposalList,
  reminder,
  reminderDelivery,
  reminderSettings,
  residenceStatus,
  riskAssessment,
  savedTable,
  stayBooking,
  supportStep,
  task,
  userAccount,
];
