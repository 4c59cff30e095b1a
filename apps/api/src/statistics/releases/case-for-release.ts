import type {
  BenefitFields,
  CaseFileFields,
  CaseReleaseFields,
  ConsentStatement,
  HousingStayFields,
  ProceedingFields,
  ResidenceStatusFields,
  SupportStepFields,
} from '@geleit/domain';
import type { RecordVault } from '@geleit/vault';

type CodedCase = Omit<CaseFileFields, 'summary' | 'alias' | 'safeContact'>;

/** What a case remembers of a release of a year. */
export interface ReleasedYear extends CaseReleaseFields {
  readonly id: string;
  readonly at: Date;
}

/** Coded statements of a case, all that a release is derived from. Neither text nor identity is opened. */
export interface CodedRecords {
  readonly state: string;
  readonly facts: CodedCase;
  readonly steps: readonly Omit<SupportStepFields, 'note'>[];
  readonly statuses: readonly (Pick<ResidenceStatusFields, 'status' | 'validFrom' | 'validUntil' | 'appliedOn'> & {
    readonly id: string;
    readonly recordedOn: string;
  })[];
  readonly stays: readonly Pick<HousingStayFields, 'kind' | 'from' | 'until'>[];
  readonly proceedings: readonly Pick<
    ProceedingFields,
    'kind' | 'openedOn' | 'investigation' | 'charge' | 'outcome' | 'outcomeOn'
  >[];
  readonly benefits: readonly Pick<BenefitFields, 'kind' | 'state' | 'from' | 'until'>[];
}

/** A case opened in the session of somebody who may release it. */
export interface CaseForRelease extends CodedRecords {
  readonly id: string;
  readonly vault: RecordVault;
  readonly consents: readonly ConsentStatement[];
  readonly releases: readonly ReleasedYear[];
}

/** Years in which there was counselling, the newest first. */
export function yearsOfWork({ steps }: Pick<CodedRecords, 'steps'>): number[] {
  return [...new Set(steps.map(({ occurredOn }) => yearOf(occurredOn)))].sort((a, b) => b - a);
}

/** New in the year of the first counselling, carried over in later ones. */
export function caseKindIn(records: Pick<CodedRecords, 'steps'>, year: number): 'new' | 'carried-over' {
  return yearsOfWork(records).some((one) => one < year) ? 'carried-over' : 'new';
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));
