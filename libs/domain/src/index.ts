export { caseFile } from './cases/case-file.js';
export { type FactField, type FactName, type FactSectionFields, factSections } from './cases/fact-sections.js';
export type {
  CaseFacts,
  CaseFileFields,
  Child,
  ChildWhereabouts,
  EarlierCooperation,
  Exploitation,
} from './cases/case-file.js';
export { caseOverview, type CaseOverviewFields, type OverviewDeadline } from './cases/case-overview.js';
export { caseCode } from './cases/case-code.js';
export { caseStates, mayMove, movesFrom, openCaseStates, type CaseState } from './cases/case-state.js';
export { overviewDeadlines, overviewOf, withStep } from './cases/overview-of.js';
export type { CaseParts, DeadlinePart, StepPart } from './cases/overview-of.js';
export { codeLists, type Code, type CodeListName } from './code-lists/code-lists.js';
export type { CodeRow, Unanswered } from './code-lists/code-row.js';
export { codeListNames, codesOf, isCode, labelOf, rowOf, rowsOf, shortLabelOf } from './code-lists/lookup.js';
export { codesUnder, isCodePair, kindsOfArea, type PairedList } from './code-lists/pairs.js';
export { clearColumns } from './data-classes/clear-columns.js';
export { sealedClasses, type DataClass, type SealedClass } from './data-classes/data-class.js';
export { classOf, classesOf, defaultPad } from './data-classes/sealed-record.js';
export type { AnySealedRecord, SealedRecord } from './data-classes/sealed-record.js';
export { sealedRecords } from './data-classes/sealed-records.js';
export { consent, type ConsentFields } from './consents/consent.js';
export { brokenConsent, consentFor, sameRecipient } from './consents/consent-for.js';
export type { ConsentStanding, ConsentStatement } from './consents/consent-for.js';
export { mayStateConsent } from './consents/consent-state.js';
export { addDays, addMonths, daysBetween, todayIn } from './dates/arithmetic.js';
export { clockIn, type WallClock } from './dates/zoned-time.js';
export { isPlainDate, type PlainDateText } from './dates/plain-date.js';
export { computeDeadline } from './deadline-rules/compute/compute-deadline.js';
export type {
  ComputedDeadline,
  DeadlineStep,
  PaperDate,
  StepKind,
} from './deadline-rules/compute/computed-deadline.js';
export { triggerRange } from './deadline-rules/compute/check-input.js';
export { DeadlineInputError } from './deadline-rules/compute/deadline-input.js';
export type {
  DeadlineInput,
  DeadlineInputField,
  DeadlineInputProblem,
  DeadlineTrigger,
  Instruction,
} from './deadline-rules/compute/deadline-input.js';
export type {
  AsylumRegime,
  Bilingual,
  CountingLaw,
  DeadlineArea,
  DeadlineRule,
  DeadlineTriggerKind,
  Foundation,
  Period,
  PeriodUnit,
  PostingFiction,
  Shift,
} from './deadline-rules/deadline-rule.js';
export { deadlineRuleOf, deadlineRules, remedyOf, type DeadlineRuleId } from './deadline-rules/deadline-rules.js';
export { sourceWords } from './deadline-rules/source-words.js';
export { deadlineRuleBook, ownDeadlineRule } from './deadline-rules/own/own-rule.js';
export type { DeadlineRuleBookFields, OwnRule, OwnRuleWording, RuleSetting } from './deadline-rules/own/own-rule.js';
export { proposedRules, triggerKindsOf } from './deadline-rules/proposals/proposed-rules.js';
export type { ProposedRule, ProposingEvent } from './deadline-rules/proposals/proposed-rules.js';
export { holidayOn, nextWorkingDay } from './deadline-rules/holidays/holiday-on.js';
export { lands, seatOf, type Seat } from './deadline-rules/holidays/lands.js';
export { deadline, type DeadlineFields, type DeadlineMove, type DeadlineStateChange } from './deadlines/deadline.js';
export type { ComputedFrom } from './deadlines/computed-from.js';
export { computedDate, type ComputedDate, deadlineByRule } from './deadlines/deadline-by-rule.js';
export { isOverdue, urgencies, urgencyOf, type Urgency } from './deadlines/urgency.js';
export { defaultWarnDays } from './deadlines/warn-days.js';
export { draft, type DraftFields } from './drafts/draft.js';
export { caseEvent, type CaseEventFields } from './events/case-event.js';
export { proposalList, proposalStates } from './events/proposal-list.js';
export type { DeadlineProposal, ProposalListFields, ProposalState, ProposalWords } from './events/proposal-list.js';
export { housingStay, type HousingStayFields } from './housing/housing-stay.js';
export { benefit, benefitPeriods, sumsOf } from './benefits/benefit.js';
export type { BenefitFields, BenefitPeriod, BenefitSum } from './benefits/benefit.js';
export {
  caseDocument,
  caseDocumentChunk,
  chunkLength,
  chunksOf,
  documentChunkBytes,
  largestDocumentBytes,
} from './documents/document.js';
export type { DocumentChunkFields, DocumentFields } from './documents/document.js';
export { downloadName } from './documents/download-name.js';
export type { DownloadName } from './documents/download-name.js';
export { expiresSoonDays, expiryOf } from './documents/expiry.js';
export type { Expiry } from './documents/expiry.js';
export { blank, blankPattern, blanksIn, letterTemplates, passesOn } from './documents/letter-template.js';
export type { LetterTemplate } from './documents/letter-template.js';
export { hearingZones, inOrderOfDays, proceeding } from './proceedings/proceeding.js';
export type { Hearing, ProceedingFields, ProceedingStage } from './proceedings/proceeding.js';
export { healthNeed, type HealthNeedFields } from './health/health-need.js';
export { bedsOn, firstOverbookedDay, overlap, takesBedOn, type StayDays } from './housing/occupancy.js';
export { caseLink, type CaseLinkFields, otherEnd, pairOf } from './cases/case-link.js';
export { contact, type ContactFields } from './contacts/contact.js';
export { pin, type PinFields } from './pins/pin.js';
export { formerStep, type FormerStepFields } from './support-steps/former-step.js';
export { shareMinutes } from './support-steps/share-minutes.js';
export { locationReading, place, stayBooking } from './housing/place.js';
export type { LocationReadingFields, PlaceCapacity, PlaceFields, StayBookingFields } from './housing/place.js';
export { organisation, type OrganisationFields, type Site } from './people/organisation.js';
export { passwordMaximum, passwordMinimum, passwordProblem, type PasswordProblem } from './people/password.js';
export { userAccount, type UserAccountFields } from './people/user-account.js';
export { goal, type GoalFields, type GoalProgress } from './plan/goal.js';
export { bucketOf, task, taskBuckets, taskStates } from './plan/task.js';
export type { TaskBucket, TaskFields, TaskState } from './plan/task.js';
export { can, permissionsOf, type Permission } from './permissions/can.js';
export { matrix } from './permissions/matrix.js';
export type {
  AccessObject,
  Action,
  CaseAccess,
  Condition,
  InvitationAccess,
  Person,
  Role,
  Rule,
  Subject,
} from './permissions/rule.js';
export { reminder, type ReminderFields } from './reminders/reminder.js';
export { reminderOf } from './reminders/reminder-of.js';
export { reminderDelivery, reminderReasons } from './reminders/reminder-delivery.js';
export type { ReminderDeliveryFields, ReminderReason } from './reminders/reminder-delivery.js';
export { reminderSettings, usualEscalateDaysBefore, usualReminderSettings } from './reminders/reminder-settings.js';
export type { ReminderSettingsFields } from './reminders/reminder-settings.js';
export { isDue, reminderStages, type ReminderStage } from './reminders/reminder-stages.js';
export { currentStatuses, newestStatus, type StatusPart } from './residence/current-status.js';
export { effectOfStatus, type EffectOfStatus } from './residence/effect-of-status.js';
export { endOfStatus, type EndOfStatus } from './residence/end-of-status.js';
export { familyOf, type ResidenceFamily } from './residence/family.js';
export { earliestReflectionEnd } from './residence/reflection-period.js';
export { residenceStatus, type ResidenceStatusFields } from './residence/residence-status.js';
export { triggerOfEnd } from './residence/trigger-of-end.js';
export { riskAssessment, type RiskAssessmentFields } from './risk/risk-assessment.js';
export { caseRelease, contactRelease, erratum, savedTable } from './statistics/sealed-statistics.js';
export type {
  CaseReleaseFields,
  ContactReleaseFields,
  ErratumFields,
  SavedTableFields,
} from './statistics/sealed-statistics.js';
export { isContact, supportStep, type SupportStepFields } from './support-steps/support-step.js';
export { datesIn } from './text-hints/numbers/date-spellings.js';
export { hintsIn, type HintOptions } from './text-hints/hints-in.js';
export { hintKinds } from './text-hints/hint.js';
export type { Confidence, HintKind, HintLanguage, Suggestion, TextHint } from './text-hints/hint.js';
