import type { Code } from '../code-lists/code-lists.js';
import type { Unanswered } from '../code-lists/code-row.js';

export type Role = Exclude<Code<'role'>, Unanswered>;

export type Subject =
  | 'accessLog'
  | 'auditEvent'
  | 'benefit'
  | 'calendarFeed'
  | 'caseEvent'
  | 'caseFile'
  | 'caseIdentity'
  | 'caseLink'
  | 'caseworkerDashboard'
  | 'centreDashboard'
  | 'codeList'
  | 'consent'
  | 'contact'
  | 'deadline'
  | 'deadlineProposal'
  | 'deadlineRule'
  | 'deputy'
  | 'document'
  | 'draft'
  | 'formerStep'
  | 'goal'
  | 'healthNeed'
  | 'housingStay'
  | 'invitation'
  | 'letter'
  | 'location'
  | 'me'
  | 'organisation'
  | 'ownFigures'
  | 'password'
  | 'pin'
  | 'place'
  | 'print'
  | 'proceeding'
  | 'recovery'
  | 'release'
  | 'reminder'
  | 'reminderSettings'
  | 'residenceStatus'
  | 'riskAssessment'
  | 'savedTable'
  | 'session'
  | 'statistics'
  | 'statisticsYear'
  | 'supportStep'
  | 'task'
  | 'timeline'
  | 'user';

export type Action =
  | 'change'
  | 'confirm'
  | 'correct'
  | 'create'
  | 'decline'
  | 'discard'
  | 'end'
  | 'finish'
  | 'found'
  | 'freeze'
  | 'invite'
  | 'list'
  | 'log'
  | 'open'
  | 'read'
  | 'reassign'
  | 'record'
  | 'redeem'
  | 'remind'
  | 'remove'
  | 'restrict'
  | 'search'
  | 'set'
  | 'suspend'
  | 'verify'
  | 'withdraw'
  | 'write';

/** Who asks. */
export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly organisationId: string;
}

/** A case as the person who asks stands to it, now. */
export interface CaseAccess {
  readonly organisationId: string;
  readonly responsibleId: string;
  /** The person stands in for the responsible worker today. */
  readonly isDeputy: boolean;
  readonly isRestricted: boolean;
  /** The person was let into the restricted case, by name or by breaking the glass. */
  readonly isAllowed: boolean;
  /** The person was shut out of the case; outranks everything. */
  readonly isBlocked: boolean;
}

/** An invitation about to be written. */
export interface InvitationAccess {
  readonly organisationId: string;
  readonly organisationKind: Code<'organisationKind'>;
  readonly role: Role;
  /** Somebody already leads the centre, or coordinates the network office. */
  readonly hasHead: boolean;
}

/** What is asked about. A condition refuses when it misses what it needs. */
export type AccessObject = { readonly organisationId: string; readonly ownerId?: string } & Partial<CaseAccess> &
  Partial<InvitationAccess>;

export type Condition = (person: Person, object: AccessObject) => boolean;

/** One permission. Rules only add: there is no rule that takes away. */
export interface Rule {
  readonly role: Role;
  readonly action: Action;
  readonly subject: Subject;
  readonly when?: Condition;
}
