import { can, type Role } from '@geleit/domain';
import { firstRoleOf, looksLikeEmail, rolesForOwnTeam } from './invitations.js';

const roles: readonly Role[] = ['caseworker', 'lead', 'coordinator', 'administrator', 'auditor'];
const kindOf: Partial<Record<Role, 'specialised-centre' | 'network-office' | 'operator'>> = {
  coordinator: 'network-office',
  administrator: 'operator',
};

describe('the roles offered in an invitation', () => {
  it.each(roles)('of a %s are exactly those the permission matrix allows', (role) => {
    const organisation = {
      organisationId: 'o1',
      organisationKind: kindOf[role] ?? ('specialised-centre' as const),
      hasHead: true,
    };

    const allowed = roles.filter((invited) =>
      can({ id: 'u1', role, organisationId: 'o1' }, 'invite', 'user', { ...organisation, role: invited }),
    );

    expect([...rolesForOwnTeam(role)].sort()).toEqual([...allowed].sort());
  });

  it.each([
    ['specialised-centre', 'lead'],
    ['womens-shelter', 'lead'],
    ['network-office', 'coordinator'],
  ] as const)('for a new %s is its %s', (kind, role) => {
    expect(firstRoleOf({ kind })).toBe(role);
    const administrator = { id: 'u1', role: 'administrator', organisationId: 'o1' } as const;
    expect(
      can(administrator, 'invite', 'user', { organisationId: 'o2', organisationKind: kind, hasHead: false, role }),
    ).toBe(true);
  });
});

describe('a first invitation', () => {
  it('is not offered for the operator, and the matrix would refuse it', () => {
    const administrator = { id: 'u1', role: 'administrator', organisationId: 'o1' } as const;

    expect(firstRoleOf({ kind: 'operator' })).toBeNull();
    expect(
      can(administrator, 'invite', 'user', {
        organisationId: 'o2',
        organisationKind: 'operator',
        hasHead: false,
        role: 'lead',
      }),
    ).toBe(false);
  });
});

describe('an address', () => {
  it.each(['mira@nordlicht.example', ' mira@nordlicht.example '])('is accepted: "%s"', (text) => {
    expect(looksLikeEmail(text)).toBe(true);
  });

  it.each(['', 'mira', 'mira@nordlicht', 'mira @nordlicht.example'])('with a slip is not: "%s"', (text) => {
    expect(looksLikeEmail(text)).toBe(false);
  });
});
