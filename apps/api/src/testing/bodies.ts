import { randomUUID } from 'node:crypto';

/** Bodies that are valid by themselves, beside the builders of `@geleit/testing`; a test names only what matters to it. */
type Body = Record<string, unknown>;

export const aDraft = (fields: Body = {}): Body => ({
  form: 'supportStep',
  content: { note: 'angefangen' },
  ...fields,
});

export const anInvitation = (fields: Body = {}): Body => ({
  email: `${randomUUID()}@einladung.example`,
  name: 'Alex Neumann',
  role: 'caseworker',
  ...fields,
});

export const anOrganisation = (fields: Body = {}): Body => ({
  name: 'Strandhafer',
  kind: 'specialised-centre',
  land: 'SH',
  ...fields,
});

/** A rule that a centre makes itself. */
export function anOwnRule(fields: object = {}): Record<string, unknown> {
  return {
    name: 'Bericht an die Förderstelle',
    period: { op: 'add', n: 6, unit: 'weeks' },
    kinds: ['event'],
    shift: 'yes',
    warnDaysBefore: [14, 7],
    ...fields,
  };
}
