import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';

/** A place where the organisation works. */
export interface Site {
  readonly name: string;
}

/** A member of the network, its office, or the operator. */
export interface OrganisationFields {
  readonly name: string;
  readonly kind: Code<'organisationKind'>;
  readonly land?: Code<'land'>;
  readonly sites: readonly Site[];
  /** How the network reaches it; no address at which somebody could be found. */
  readonly contactEmail?: string;
  readonly contactPhone?: string;
  /** Days before the due date on which a deadline that nobody has confirmed is taken to deputy and lead. */
  readonly escalateDaysBefore?: number;
}

export const organisation: SealedRecord<OrganisationFields> = {
  table: 'organisation',
  fields: {
    name: 'server',
    kind: 'server',
    land: 'server',
    sites: 'server',
    contactEmail: 'server',
    contactPhone: 'server',
    escalateDaysBefore: 'server',
  },
};
