import type { Role } from '@geleit/domain';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** An instant in ISO 8601. */
export type Instant = string;

export interface PersonRef {
  id: string;
  name: string;
}

export interface CaseRef {
  id: string;
  code: string;
}

export interface Page<Row> {
  data: Row[];
  total: number;
}

export type Urgency = 'overdue' | 'today' | 'week' | 'fortnight' | 'month' | 'two-months' | 'later';
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
  permissions: { action: string; subject: string }[];
  /** Holds a key ring: a lead has compared the check words (or founded the centre). */
  confirmed: boolean;
  demo: boolean;
  now: Instant;
  idleSeconds: number;
  sessionEndsAt: Instant;
}

export interface DemoLogins {
  logins: { email: string; role: Role; organisation: string; place: string }[];
  password: string;
}

export interface CaseRow {
  id: string;
  version: number;
  code: string;
  kind: 'anonymous' | 'safe-contact';
  state: string;
  restricted: boolean;
  riskLevel: string | null;
  responsible: PersonRef | null;
  nextDeadline: { dueOn: Day; kind: string } | null;
  openDeadlines: number;
  lastContactOn: Day;
  facts: {
    gender: string | null;
    ageGroup: string | null;
    nationality: string | null;
    mainExploitation: string | null;
    residenceStatus: string | null;
  };
  updatedAt: Instant;
}

export interface CaseCounts {
  open: number;
  mine: number;
  due14: number;
  noContact30: number;
  highRisk: number;
  anonymous: number;
}

export interface CaseFilter {
  state?: string[];
  responsible?: string[];
  kind?: string;
  gender?: string[];
  ageGroup?: string[];
  nationality?: string[];
  mainExploitation?: string[];
  residenceStatus?: string[];
  riskLevel?: string[];
  dueBefore?: Day;
  overdue?: boolean;
  lastContactBefore?: Day;
  withoutDeadline?: boolean;
}

export interface CaseSearch extends Page<CaseRow> {
  counts: CaseCounts;
}

export interface SupportStepView {
  id: string;
  version: number;
  occurredOn: Day;
  area: string;
  kind: string;
  minutes: number;
  channel: string;
  withWhom: string[];
  interpreter: boolean | null;
  language: string | null;
  outcome: string | null;
  note: string;
  loggedBy: PersonRef;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface ResidenceStatusView {
  id: string;
  version: number;
  status: string;
  validFrom: Day | null;
  validUntil: Day | null;
  document: string | null;
  authority: string | null;
  appliedOn: Day | null;
  reason: string | null;
  note: string | null;
  deadlineId: string | null;
  createdAt: Instant;
  recordedBy: PersonRef;
}

export interface DeadlineMove {
  from: Day;
  to: Day;
  by: PersonRef;
  at: Instant;
  reason: string;
  dateBasis: string;
}

export interface DeadlineView {
  id: string;
  version: number;
  /** A rule id or `by-hand`. */
  kind: string;
  title: string;
  dueOn: Day;
  state: DeadlineState;
  urgency: Urgency;
  legalBasis: string | null;
  metOn: Day | null;
  reason: string | null;
  reasonCode: string | null;
  dateBasis: string | null;
  responsible: PersonRef | null;
  warnDaysBefore: number[];
  moves: DeadlineMove[];
  statusId: string | null;
  case: CaseRef;
  createdAt: Instant;
}

/** The shape of `PUT /cases/{id}`; every fact is optional. */
export interface CaseFacts {
  gender?: string;
  ageGroup?: string;
  yearOfBirth?: number;
  nationality?: string;
  furtherNationalities?: string[];
  countryOfOrigin?: string;
  lastCountryOfResidence?: string;
  languages?: string[];
  children?: { ageGroup: string; whereabouts: string; since?: Day; earlier?: { whereabouts: string; since?: Day }[] }[];
  pregnant?: string;
  minorAtOffence?: string;
  referralSource?: string;
  identification?: string;
  identifiedBy?: string;
  indicators?: string[];
  exploitationForms?: { form: string; main: boolean }[];
  sectors?: string[];
  settings?: string[];
  means?: string[];
  recruitment?: string;
  recruiter?: string;
  recruitedIn?: string;
  exploitedIn?: string[];
  exploitedFrom?: Day;
  exploitedUntil?: Day;
  offences?: string[];
  riskLevel?: string;
  riskReviewOn?: Day;
  cooperation?: string;
  prospect?: string;
  reflection?: string;
  educationWork?: string[];
}

export interface CaseView {
  id: string;
  version: number;
  kind: 'anonymous' | 'safe-contact';
  code: string;
  state: string;
  closingReason?: string | null;
  restricted: boolean;
  responsible: PersonRef | null;
  facts: CaseFacts;
  narrative: { summary: string };
  identity?: { alias?: string | null; safeContact?: string | null };
  nextDeadline: { dueOn: Day; kind: string } | null;
  lastContactOn: Day;
  residence: ResidenceStatusView[];
  createdAt: Instant;
  updatedAt: Instant;
  may: { change: boolean; readIdentity: boolean; readAccessLog: boolean; reassign: boolean };
}

export type TimelineKind = 'supportStep' | 'residenceStatus' | 'deadline' | 'caseOpened' | 'caseChanged';

export interface TimelineItem {
  id: string;
  kind: TimelineKind;
  on: Day;
  at: Instant;
  by: PersonRef | null;
  record: SupportStepView | ResidenceStatusView | DeadlineView | null;
}

export interface Timeline extends Page<TimelineItem> {
  counts: { all: number; supportStep: number; residenceStatus: number; deadline: number };
}

export interface CaseworkerDashboard {
  today: Day;
  /** The next open deadline of each own case, the most urgent first. */
  deadlines: DeadlineView[];
  /** Open deadlines behind the next one of each case. */
  later: DeadlineView[];
  withoutDeadline: CaseRef[];
  withoutContact: (CaseRef & { lastContactOn: Day; days: number })[];
  /** The last week, from the audit: who did what in which case, without content. */
  changes: { case: CaseRef; action: string; subject: string; at: Instant; by: PersonRef | null }[];
  counts: { overdue: number; dueSoon: number; cases: number };
}

export interface Draft<Content = unknown> {
  id: string;
  version: number;
  form: string;
  caseId?: string | null;
  content: Content;
  updatedAt?: Instant;
}

export interface UserView {
  id: string;
  version: number;
  name: string;
  email: string;
  role: Role;
  state: 'invited' | 'accepted' | 'confirmed' | 'suspended' | 'removed';
}

export interface OrganisationView {
  id: string;
  version: number;
  name: string;
  kind: string;
  land: string | null;
  sites: { name: string }[];
  state: 'invited' | 'active' | 'suspended';
}

export interface InvitationPreview {
  email: string;
  name: string;
  role: Role;
  organisation: { name: string };
}
