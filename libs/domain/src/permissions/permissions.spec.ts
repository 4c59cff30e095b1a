import { can, permissionsOf } from './can.js';
import { matrix } from './matrix.js';
import type { AccessObject, Action, CaseAccess, Person, Role, Subject } from './rule.js';

const roles: readonly Role[] = ['caseworker', 'lead', 'coordinator', 'administrator', 'auditor'];
const aPerson = (role: Role): Person => ({ id: 'me', role, organisationId: 'nordlicht' });
const caseworker = aPerson('caseworker');
const lead = aPerson('lead');

const aCase = (access: Partial<CaseAccess> = {}): CaseAccess => ({
  organisationId: 'nordlicht',
  responsibleId: 'somebody',
  isDeputy: false,
  isRestricted: false,
  isAllowed: false,
  isBlocked: false,
  ...access,
});

describe('what nobody allowed', () => {
  it.each(roles)('is refused to the role %s', (role) => {
    const subjects = [...new Set(matrix.map((rule) => rule.subject))];
    const actions = [...new Set(matrix.map((rule) => rule.action))];
    const granted = matrix.filter((rule) => rule.role === role);

    const wrong = subjects.flatMap((subject) =>
      actions.filter(
        (action) =>
          can(aPerson(role), action, subject) !==
          granted.some((rule) => rule.action === action && rule.subject === subject),
      ),
    );

    expect(wrong).toEqual([]);
  });

  it('is refused for an invented role, action or subject', () => {
    expect(can({ ...caseworker, role: 'queen' as Role }, 'read', 'me')).toBe(false);
    expect(can(caseworker, 'erase' as Action, 'caseFile')).toBe(false);
    expect(can(caseworker, 'read', 'diary' as Subject)).toBe(false);
  });

  it('is refused when the object does not say enough', () => {
    expect(can(caseworker, 'read', 'caseFile', { organisationId: 'nordlicht', isRestricted: false })).toBe(false);
    expect(can(caseworker, 'read', 'caseFile', { organisationId: 'nordlicht', isBlocked: false })).toBe(false);
    expect(can(caseworker, 'write', 'draft', { organisationId: 'nordlicht' })).toBe(false);
    expect(can(lead, 'invite', 'user', { organisationId: 'nordlicht' })).toBe(false);
  });
});

describe('a case', () => {
  it.each(['caseworker', 'lead'] as const)('is read by every %s of its centre', (role) => {
    expect(can(aPerson(role), 'read', 'caseFile', aCase())).toBe(true);
    expect(can(aPerson(role), 'log', 'supportStep', aCase())).toBe(true);
  });

  it.each(matrix.filter(({ role, when }) => when && role !== 'administrator' && role !== 'coordinator'))(
    'of another centre stays closed: $role may not $action $subject there',
    ({ role, action, subject }) => {
      const elsewhere = { ...aCase({ responsibleId: 'me', isAllowed: true }), organisationId: 'hafen', ownerId: 'me' };
      expect(can(aPerson(role), action, subject, elsewhere)).toBe(false);
    },
  );

  it('that is restricted opens to leads and to those let in, not to the rest of the team', () => {
    expect(can(caseworker, 'read', 'caseFile', aCase({ isRestricted: true }))).toBe(false);
    expect(can(caseworker, 'read', 'timeline', aCase({ isRestricted: true }))).toBe(false);
    expect(can(caseworker, 'read', 'caseFile', aCase({ isRestricted: true, isAllowed: true }))).toBe(true);
    expect(can(lead, 'read', 'caseFile', aCase({ isRestricted: true }))).toBe(true);
  });

  it('stays closed to who was shut out of it, a responsible worker or a lead too', () => {
    const blocked = aCase({ isBlocked: true, isAllowed: true, responsibleId: 'me', isDeputy: true });
    const allowed = matrix
      .filter(({ when }) => when)
      .filter(({ subject }) => ['caseFile', 'caseIdentity', 'timeline', 'accessLog'].includes(subject))
      .filter(({ role, action, subject }) => can(aPerson(role), action, subject, blocked))
      .map(({ action }) => action);
    expect(new Set(allowed)).toEqual(new Set(['list', 'search', 'create']));
  });

  it('shows who the client is to the responsible worker, her deputy and leads', () => {
    expect(can(caseworker, 'read', 'caseIdentity', aCase())).toBe(false);
    expect(can(caseworker, 'read', 'caseIdentity', aCase({ responsibleId: 'me' }))).toBe(true);
    expect(can(caseworker, 'read', 'caseIdentity', aCase({ isDeputy: true }))).toBe(true);
    expect(can(lead, 'read', 'caseIdentity', aCase())).toBe(true);
  });

  it('is handed on by who is responsible for it or by a lead, restricted by a lead', () => {
    expect(can(caseworker, 'reassign', 'caseFile', aCase())).toBe(false);
    expect(can(caseworker, 'reassign', 'caseFile', aCase({ responsibleId: 'me' }))).toBe(true);
    expect(can(lead, 'reassign', 'caseFile', aCase())).toBe(true);
    expect(can(caseworker, 'restrict', 'caseFile', aCase({ responsibleId: 'me' }))).toBe(false);
    expect(can(lead, 'restrict', 'caseFile', aCase())).toBe(true);
  });

  it.each(['coordinator', 'administrator', 'auditor'] as const)('has no door for the role %s', (role) => {
    const subjects = ['caseFile', 'caseIdentity', 'supportStep', 'residenceStatus', 'deadline', 'timeline', 'draft'];
    expect(permissionsOf(role).filter(({ subject }) => subjects.includes(subject))).toEqual([]);
  });
});

describe('a draft', () => {
  it('is nobody else’s business', () => {
    expect(can(caseworker, 'read', 'draft', { organisationId: 'nordlicht', ownerId: 'me' })).toBe(true);
    expect(can(lead, 'read', 'draft', { organisationId: 'nordlicht', ownerId: 'somebody' })).toBe(false);
  });
});

describe('an invitation', () => {
  const invites = (inviter: Role, role: Role, object: Partial<AccessObject> = {}) =>
    can(aPerson(inviter), 'invite', 'user', { organisationId: 'nordlicht', role, ...object });

  it('gives only what the inviter has', () => {
    const byLead = roles.filter((role) => invites('lead', role));
    const byCoordinator = roles.filter((role) => invites('coordinator', role));
    const byCaseworker = roles.filter((role) => invites('caseworker', role));
    expect(byLead).toEqual(['caseworker', 'lead', 'auditor']);
    expect(byCoordinator).toEqual(['coordinator']);
    expect(byCaseworker).toEqual([]);
  });

  it('of an administrator brings the first lead of a centre, and no second one', () => {
    const centre = { organisationId: 'hafen', organisationKind: 'specialised-centre', hasHead: false } as const;
    expect(roles.filter((role) => invites('administrator', role, centre))).toEqual(['lead']);
    expect(roles.filter((role) => invites('administrator', role, { ...centre, hasHead: true }))).toEqual([]);
  });

  it('of an administrator brings the first coordinator of the network office', () => {
    const office = { organisationId: 'netzwerk', organisationKind: 'network-office', hasHead: false } as const;
    expect(roles.filter((role) => invites('administrator', role, office))).toEqual(['coordinator']);
  });

  it('of an administrator brings administrators to the operator only', () => {
    const own = { organisationKind: 'operator', hasHead: true } as const;
    expect(roles.filter((role) => invites('administrator', role, own))).toEqual(['administrator']);
    expect(invites('administrator', 'administrator', { ...own, organisationId: 'hafen' })).toBe(false);
  });
});

describe('the permissions of a role', () => {
  it.each(roles)('name each thing once for %s, and the way out', (role) => {
    const names = permissionsOf(role).map(({ action, subject }) => `${action} ${subject}`);
    expect(names).toHaveLength(new Set(names).size);
    expect(names).toEqual(expect.arrayContaining(['read me', 'change password', 'read codeList', 'end session']));
  });

  it('keep the centre’s dashboard to leads', () => {
    const readers = roles.filter((role) => can(aPerson(role), 'read', 'centreDashboard'));
    expect(readers).toEqual(['lead']);
  });
});
