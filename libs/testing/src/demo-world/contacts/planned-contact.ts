import type { CaseLinkFields, ContactFields } from '@geleit/domain';
import type { Planned } from '../plan/planned-case.js';

/** What a centre keeps without a case. */
export interface PlannedContact extends Planned<ContactFields> {
  readonly organisationId: string;
}

export interface PlannedLink extends Planned<CaseLinkFields> {
  readonly organisationId: string;
}
