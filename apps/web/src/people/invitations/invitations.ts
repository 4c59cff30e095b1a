import type { Role } from '@geleit/domain';
import type { OrganisationView } from '../../api/types.js';

/** The answer of `/api/invitations`; the link comes with the creation and never again. */
export interface Invitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: string;
  readonly organisationId: string;
  readonly state: 'open' | 'accepted' | 'withdrawn' | 'expired';
  readonly link?: string;
}

/** Whom a role invites into its own organisation; the server asks the matrix again, with the organisation's state. */
const ownTeam: Partial<Record<Role, readonly Role[]>> = {
  lead: ['caseworker', 'lead', 'auditor'],
  coordinator: ['coordinator'],
  administrator: ['administrator'],
};

export const rolesForOwnTeam = (role: Role): readonly Role[] => ownTeam[role] ?? [];

/**
 * The first person of another organisation: an administrator invites its head, who invites the rest.
 * Null for the operator, whose administrators invite each other as their own team.
 */
export function firstRoleOf({ kind }: Pick<OrganisationView, 'kind'>): 'lead' | 'coordinator' | null {
  if (kind === 'operator') return null;
  return kind === 'network-office' ? 'coordinator' : 'lead';
}

/** Good enough to catch a slip; whether the address exists shows the link that arrives or not. */
export const looksLikeEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
