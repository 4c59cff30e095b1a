import type { Role, TaskState } from '@geleit/domain';
import type { DeadlineStep } from '../deadline-calculator/preview.js';
import type { components } from './generated/schema.js';

/** The API's own shapes, generated from its document; below only the names the pages use, narrowed where a list is known. */
type Schemas = components['schemas'];

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** An instant in ISO 8601. */
export type Instant = string;

export interface Page<Row> {
  data: Row[];
  total: number;
}

export type PersonRef = Schemas['PersonName'];
export interface CaseRef {
  id: string;
  code: string;
}

export type Urgency = Schemas['DeadlineView']['urgency'];
export type DeadlineState = 'open' | 'met' | 'missed' | 'waived';

export interface OrganisationRef {
  id: string;
  name: string;
  kind: string;
}

export interface Me {
  id: string;
  name: string;
  email: string;
  role: Role;
  organisation: OrganisationRef & { land: string | null; state: string };
  permissions: Schemas['Permission'][];
  /** Holds a key ring: a lead has compared the check words (or founded the centre). */
  confirmed: boolean;
  demo: boolean;
  now: Instant;
  idleSeconds: number;
  sessionEndsAt: Instant;
}

export type DemoLogins = Omit<Schemas['DemoLogins'], 'logins'> & {
  logins: (Schemas['DemoLogins']['logins'][number] & { role: Role })[];
};

export type CaseRow = Schemas['CaseRow'];
export type CaseCounts = Schemas['CaseCounts'];
export type CaseSearch = Schemas['CaseSearchAnswer'];
/** Codes as plain text: what the lists offer is checked by the lists. */
export type CaseFilter = { [K in keyof Schemas['CaseFilter']]: Widened<Schemas['CaseFilter'][K]> };
/** Every fact is optional. */
export type CaseFacts = { [K in keyof Schemas['CaseFacts']]: Widened<Schemas['CaseFacts'][K]> };
export type CaseView = Omit<Schemas['CaseView'], 'facts' | 'kind'> & {
  kind: 'anonymous' | 'safe-contact';
  facts: CaseFacts;
};

export type SupportStepView = Schemas['SupportStepView'];
export type SupportStepRow = Schemas['SupportStepRow'];
export type ResidenceStatusView = Schemas['ResidenceStatusView'];
export type DeadlineView = Omit<Schemas['DeadlineView'], 'state' | 'steps' | 'direction'> & {
  state: DeadlineState;
  direction: 'end' | 'earliest' | 'before' | 'start' | 'date';
  steps: DeadlineStep[];
};
export type DeadlineMove = DeadlineView['moves'][number];

export type DeadlineProposalView = Omit<Schemas['DeadlineProposalView'], 'state' | 'computed'> & {
  state: 'open' | 'accepted' | 'declined';
  computed: Omit<Schemas['DeadlineProposalView']['computed'], 'steps'> & { steps: DeadlineStep[] };
};
export type CaseEventView = Schemas['CaseEventView'];
export type RecomputedDeadline = Schemas['RecomputedDeadline'];
export type ConsentView = Schemas['ConsentView'];
/** How a consent stands after all statements. */
export type ConsentStanding = Schemas['StandingView'];
export type ConsentList = Schemas['ConsentList'];
export type GoalView = Schemas['GoalView'];
export type TaskView = Omit<Schemas['TaskView'], 'state'> & { state: TaskState };
/** A task in the list across cases. */
export type TaskRow = TaskView & { case: CaseRef };
export type TaskList = Page<TaskRow> & { counts: Schemas['TaskCounts'] };
export type RiskAssessmentView = Schemas['RiskAssessmentView'];
/** What would be left behind if a case were closed now. */
export interface OpenWork {
  tasks: { id: string; title: string; dueOn: Day | null }[];
  deadlines: { id: string; kind: string; title: string | null; dueOn: Day }[];
}

export type HousingStayView = Schemas['HousingStayView'];
export type PlaceView = Schemas['PlaceView'];
export type Occupancy = Schemas['Occupancy'];
export type HealthNeedView = Schemas['HealthNeedView'];
export type BenefitView = Schemas['BenefitView'];
export type ProceedingView = Schemas['ProceedingView'];
export type DocumentView = Schemas['DocumentView'];
export type ArrivedChunks = Schemas['ArrivedChunks'];
export type LetterDraft = Schemas['LetterDraft'];

export type WaitingProposal = Schemas['WaitingProposal'];
export type ReminderRow = Schemas['ReminderRow'];
export type RemindersAnswer = Schemas['RemindersAnswer'];
export type ReminderSettingsView = Schemas['ReminderSettingsView'];
export type DeputyView = Schemas['DeputyView'];
export type CalendarFeedView = Schemas['CalendarFeedView'];

export type TimelineItem = Omit<Schemas['TimelineItem'], 'record'> & {
  // What it is, its kind says.
  record: object | null;
};
export type Timeline = Omit<Schemas['Timeline'], 'data'> & { data: TimelineItem[] };

export type CaseworkerDashboard = Omit<Schemas['CaseworkerDashboard'], 'deadlines' | 'later'> & {
  /** The next open deadline of each own case, the most urgent first. */
  deadlines: DeadlineView[];
  /** Open deadlines behind the next one of each case. */
  later: DeadlineView[];
};

export type Draft<Content = unknown> = Omit<Schemas['DraftView'], 'content'> & { content: Content };

export type UserView = Omit<Schemas['UserView'], 'role' | 'state'> & {
  role: Role;
  state: 'invited' | 'accepted' | 'confirmed' | 'suspended' | 'removed';
};
export type OrganisationView = Omit<Schemas['OrganisationView'], 'state'> & {
  state: 'invited' | 'active' | 'suspended';
};
export type InvitationPreview = Schemas['InvitationPreview'] & { role: Role };

/** A union of codes read as text, inside lists and groups as well; the values themselves stay. */
type Widened<T> = T extends string
  ? string
  : T extends (infer Item)[]
    ? Widened<Item>[]
    : T extends object
      ? { [K in keyof T]: Widened<T[K]> }
      : T;

export type ContactView = Schemas['ContactView'];
export type ContactYear = Schemas['ContactYear'];
export type ContactPage = Schemas['ContactPage'];
export type ContactFilter = { [K in keyof Schemas['ContactFilter']]: Widened<Schemas['ContactFilter'][K]> };
export type CaseLinkView = Schemas['CaseLinkView'];
export type PinView = Schemas['PinView'];
export type StepVersion = Schemas['StepVersion'];
