import type { Role } from '@geleit/domain';
import type { OpenedUser } from '../users/user-view.js';
import type { Invitation } from './invitation.entity.js';

export type InvitationState = 'open' | 'accepted' | 'withdrawn' | 'expired';

export interface InvitationView {
  id: string;
  version: number;
  organisationId: string;
  userId: string;
  email: string;
  name: string;
  role: Role;
  expiresAt: string;
  state: InvitationState;
  /** Only in the answer that made it: afterwards nobody knows the token, not even the server. */
  link?: string;
}

export function stateOf(
  { usedAt, withdrawnAt, expiresAt }: Pick<Invitation, 'usedAt' | 'withdrawnAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (usedAt) return 'accepted';
  if (withdrawnAt) return 'withdrawn';
  return expiresAt > now ? 'open' : 'expired';
}

export function invitationView(invitation: Invitation, { row, name, email }: OpenedUser, now: Date): InvitationView {
  const { id, version, organisationId, userId, expiresAt } = invitation;
  const state = stateOf(invitation, now);
  return {
    id,
    version,
    organisationId,
    userId,
    email,
    name,
    role: row.role,
    expiresAt: expiresAt.toISOString(),
    state,
  };
}
