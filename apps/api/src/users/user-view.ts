import type { Role } from '@geleit/domain';
import type { UserAccount, UserState } from './user-account.entity.js';

export interface UserView {
  id: string;
  version: number;
  organisationId: string;
  name: string;
  email: string;
  role: Role;
  state: UserState;
}

/** A row with its sealed fields opened. */
export interface OpenedUser {
  row: UserAccount;
  name: string;
  email: string;
}

export function userView({ row, name, email }: OpenedUser): UserView {
  const { id, version, organisationId, role, state } = row;
  return { id, version, organisationId, name, email, role, state };
}
