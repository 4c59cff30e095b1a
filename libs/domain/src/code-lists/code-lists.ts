import { benefitKind, benefitState } from './benefit.js';
import { caseIdentity, caseLink, caseState, closingReason, riskLevel } from './case.js';
import {
  ageGroup,
  childAgeGroup,
  cooperation,
  educationWork,
  familyStatus,
  gender,
  prospect,
  reflection,
  schooling,
  whereabouts,
  yesNo,
} from './client.js';
import { consentEvidence, consentPurpose, consentState } from './consent.js';
import { channel, contactTopic, partnerKind, stepOutcome } from './contact.js';
import { country, nationality } from './country.js';
import { dateBasis, deadlineRule, deadlineState, evidence, reasonCode, triggerKind } from './deadline.js';
import { documentKind } from './document-kind.js';
import { eventKind } from './event-kind.js';
import { exploitationForm, recruiter, recruitment, sector, setting } from './exploitation.js';
import { goalState, progress } from './goal.js';
import { handoverKind, handoverState } from './handover.js';
import { healthNeed, healthState } from './health.js';
import { housingKind, stayEnd } from './housing.js';
import { indicator } from './indicator.js';
import { land } from './land.js';
import { language } from './language.js';
import { means } from './means.js';
import { offence } from './offence.js';
import { organisationKind, role } from './people.js';
import { proceedingKind, proceedingOutcome, proceedingRole, proceedingStage } from './proceeding.js';
import { identification, identifiedBy, referralSource } from './referral.js';
import { residenceDocument } from './residence-document.js';
import { residenceStatus } from './residence/residence-status.js';
import { supportArea } from './support-area.js';
import { supportKind } from './support-kind.js';

/** Every code list by the one name it has in code, API and forms. */
export const codeLists = {
  ageGroup,
  benefitKind,
  benefitState,
  caseIdentity,
  caseLink,
  caseState,
  channel,
  childAgeGroup,
  closingReason,
  consentEvidence,
  consentPurpose,
  consentState,
  contactTopic,
  cooperation,
  country,
  dateBasis,
  deadlineRule,
  deadlineState,
  documentKind,
  educationWork,
  eventKind,
  evidence,
  exploitationForm,
  familyStatus,
  gender,
  goalState,
  handoverKind,
  handoverState,
  healthNeed,
  healthState,
  housingKind,
  identification,
  identifiedBy,
  indicator,
  land,
  language,
  means,
  nationality,
  offence,
  organisationKind,
  partnerKind,
  proceedingKind,
  proceedingOutcome,
  proceedingRole,
  proceedingStage,
  progress,
  prospect,
  reasonCode,
  recruiter,
  recruitment,
  referralSource,
  reflection,
  residenceDocument,
  residenceStatus,
  riskLevel,
  role,
  schooling,
  sector,
  setting,
  stayEnd,
  stepOutcome,
  supportArea,
  supportKind,
  triggerKind,
  whereabouts,
  yesNo,
} as const;

export type CodeListName = keyof typeof codeLists;

/** The codes of a list, `unknown` and `not-stated` included. */
export type Code<L extends CodeListName> = (typeof codeLists)[L][number]['code'];
