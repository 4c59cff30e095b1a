import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** An open deadline as lists and dashboards show it. */
export interface OverviewDeadline {
  readonly dueOn: PlainDateText;
  readonly kind: Code<'deadlineRule'>;
  /** End of a period in hours: an instant with the offset of Germany. */
  readonly dueAt?: string;
}

/** All that lists, filters and dashboards show of a case, in one sealed value. */
export interface CaseOverviewFields {
  readonly code: string;
  readonly kind: Code<'caseIdentity'>;
  readonly gender?: Code<'gender'>;
  readonly ageGroup?: Code<'ageGroup'>;
  readonly nationality?: Code<'nationality'>;
  readonly mainExploitation?: Code<'exploitationForm'>;
  /** The newest status on record, also when it has run out. */
  readonly residenceStatus?: Code<'residenceStatus'>;
  readonly riskLevel?: Code<'riskLevel'>;
  readonly createdOn: PlainDateText;
  /** Last step with a channel other than `without-client`; before the first one, the day of creation. */
  readonly lastContactOn: PlainDateText;
  /** The next open deadline; no more of them, so that the longest codes still fit the padding. */
  readonly deadlines: readonly OverviewDeadline[];
  /** All open deadlines, also those that come later. */
  readonly openDeadlines: number;
  /** Steps logged. */
  readonly steps: number;
  /** Steps that were contacts with the client. */
  readonly contacts: number;
}

export const caseOverview: SealedRecord<CaseOverviewFields> = {
  table: 'case_overview',
  fields: {
    code: 'facts',
    kind: 'facts',
    gender: 'facts',
    ageGroup: 'facts',
    nationality: 'facts',
    mainExploitation: 'facts',
    residenceStatus: 'facts',
    riskLevel: 'facts',
    createdOn: 'facts',
    lastContactOn: 'facts',
    deadlines: 'facts',
    openDeadlines: 'facts',
    steps: 'facts',
    contacts: 'facts',
  },
};
