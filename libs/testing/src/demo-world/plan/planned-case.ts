import type {
  CaseEventFields,
  CaseFileFields,
  CaseState,
  DeadlineFields,
  DraftFields,
  FormerStepFields,
  ProposalListFields,
  ResidenceStatusFields,
  SupportStepFields,
} from '@geleit/domain';
import type { PlannedRecord } from './planned-records.js';

/** A record before it is sealed. */
export interface Planned<Fields> {
  readonly id: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
  readonly fields: Fields;
}

/** What a step said before it was corrected. */
export interface PlannedFormerStep {
  readonly id: string;
  readonly stepId: string;
  readonly fields: FormerStepFields;
  readonly replacedBy: string;
  readonly replacedAt: Date;
}

/** A case with all that is recorded below it. */
export interface PlannedCase extends Planned<CaseFileFields> {
  readonly organisationId: string;
  readonly responsibleId: string;
  readonly state: CaseState;
  /** Who may open the restricted case, beside the leads; absent: the whole team. */
  readonly restrictedTo?: readonly string[];
  readonly steps: readonly Planned<SupportStepFields>[];
  readonly formerSteps: readonly PlannedFormerStep[];
  readonly statuses: readonly Planned<ResidenceStatusFields>[];
  readonly deadlines: readonly Planned<DeadlineFields>[];
  readonly events: readonly Planned<CaseEventFields>[];
  readonly records: readonly PlannedRecord[];
  /** Under the ids of their events. */
  readonly proposalLists: readonly Planned<ProposalListFields>[];
}

export interface PlannedDraft extends Planned<DraftFields> {
  readonly organisationId: string;
  readonly caseId: string;
}
