import { LoginAttempt } from '../../access/login-attempt.entity.js';
import { Session } from '../../access/session.entity.js';
import { AuditEvent } from '../../audit/audit-event.entity.js';
import { AuditHead } from '../../audit/audit-head.entity.js';
import { Benefit } from '../../benefits/benefit.entity.js';
import { CaseFile } from '../../cases/case-file.entity.js';
import { CaseOverview } from '../../cases/case-overview.entity.js';
import { CaseLink } from '../../case-links/case-link.entity.js';
import { Contact } from '../../contacts/contact.entity.js';
import { Consent } from '../../consents/consent.entity.js';
import { Deadline } from '../../deadlines/deadline.entity.js';
import { ProposalList } from '../../deadline-proposals/proposal-list.entity.js';
import { DeadlineRuleBook } from '../../deadline-rules/book/deadline-rule-book.entity.js';
import { CaseDocument } from '../../documents/document.entity.js';
import { CaseDocumentChunk } from '../../documents/document-chunk.entity.js';
import { Draft } from '../../drafts/draft.entity.js';
import { CaseEvent } from '../../events/case-event.entity.js';
import { HealthNeed } from '../../health-needs/health-need.entity.js';
import { HousingStay } from '../../housing-stays/housing-stay.entity.js';
import { Invitation } from '../../invitations/invitation.entity.js';
import { CaseAccess } from '../../keys/case-access.entity.js';
import { CaseKey } from '../../keys/case-key.entity.js';
import { CentreKey } from '../../keys/centre-key.entity.js';
import { Holder } from '../../keys/holder.entity.js';
import { MemberKey } from '../../keys/member-key.entity.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { LocationReading } from '../../places/location-reading.entity.js';
import { Place } from '../../places/place.entity.js';
import { StayBooking } from '../../places/stay-booking.entity.js';
import { Pin } from '../../pins/pin.entity.js';
import { Goal } from '../../plan/goal.entity.js';
import { Task } from '../../plan/task.entity.js';
import { Proceeding } from '../../proceedings/proceeding.entity.js';
import { Recovery } from '../../recoveries/recovery.entity.js';
import { CalendarFeed } from '../../calendar-feeds/calendar-feed.entity.js';
import { Deputy } from '../../deputies/deputy.entity.js';
import { JobRun } from '../../jobs/job-run.entity.js';
import { Reminder } from '../../reminders/reminder.entity.js';
import { ReminderClaim } from '../../reminders/reminder-claim.entity.js';
import { ReminderDelivery } from '../../reminders/reminder-delivery.entity.js';
import { ReminderSettings } from '../../reminders/reminder-settings.entity.js';
import { ResidenceStatus } from '../../residence/residence-status.entity.js';
import { RiskAssessment } from '../../risk-assessments/risk-assessment.entity.js';
import { ContactRelease } from '../../statistics/releases/contact-release.entity.js';
import { CaseRelease } from '../../statistics/releases/case-release.entity.js';
import { FormerStep } from '../../support-steps/former-step.entity.js';
import { SupportStep } from '../../support-steps/support-step.entity.js';
import { UserAccount } from '../../users/user-account.entity.js';

/** Every table the product knows; tests walk this list. */
export const entities = [
  AuditEvent,
  AuditHead,
  Benefit,
  CaseAccess,
  CaseDocument,
  CaseDocumentChunk,
  CaseEvent,
  CaseFile,
  CaseKey,
  CaseLink,
  CaseOverview,
  CaseRelease,
  CentreKey,
  Consent,
  Contact,
  ContactRelease,
  Deadline,
  DeadlineRuleBook,
  Draft,
  FormerStep,
  Goal,
  HealthNeed,
  Holder,
  HousingStay,
  Invitation,
  LocationReading,
  LoginAttempt,
  MemberKey,
  Organisation,
  Pin,
  Place,
  Proceeding,
  ProposalList,
  Recovery,
  CalendarFeed,
  Deputy,
  JobRun,
  Reminder,
  ReminderClaim,
  ReminderDelivery,
  ReminderSettings,
  ResidenceStatus,
  RiskAssessment,
  Session,
  StayBooking,
  SupportStep,
  Task,
  UserAccount,
] as const;
