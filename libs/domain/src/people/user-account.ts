import type { SealedRecord } from '../data-classes/sealed-record.js';

/** Who works in an organisation; the address is found by a keyed hash. */
export interface UserAccountFields {
  readonly name: string;
  readonly email: string;
}

export const userAccount: SealedRecord<UserAccountFields> = {
  table: 'user_account',
  fields: { name: 'server', email: 'server' },
};
