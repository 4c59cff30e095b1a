import type { OrganisationFields, Role } from '@geleit/domain';

/** An organisation of the demo world; its id never changes. */
export interface DemoOrganisation extends OrganisationFields {
  readonly id: string;
  readonly state: 'active' | 'invited';
  readonly createdAt: Date;
}

/** Somebody who works there. */
export interface DemoPerson {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Whether the demo password opens the account; the key of the others is of a password that nobody knows. */
  readonly hasLogin: boolean;
}
