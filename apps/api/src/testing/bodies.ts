import { randomUUID } from 'node:crypto';
import { todayIn } from '@geleit/domain';

/** Bodies that are valid by themselves; a test names only what matters to it. */
type Body = Record<string, unknown>;

export const aNewId = (): string => randomUUID();
export const today = (): string => todayIn('Europe/Berlin', Date.now());

export const aCase = (overrides: Body = {}): Body => ({
  kind: 'safe-contact',
  facts: { gender: 'female', nationality: 'AL', riskLevel: 'low' },
  ...overrides,
});

export const aSupportStep = (overrides: Body = {}): Body => ({
  occurredOn: today(),
  area: 'stabilisation',
  kind: 'crisis-intervention',
  minutes: 45,
  channel: 'phone',
  ...overrides,
});

export const aResidenceStatus = (overrides: Body = {}): Body => ({
  status: 'toleration-60a-2-1',
  validFrom: '2026-01-12',
  validUntil: '2027-01-11',
  ...overrides,
});

export const aDeadline = (overrides: Body = {}): Body => ({
  title: 'Unterlagen nachreichen',
  dueOn: '2027-03-31',
  ...overrides,
});

export const aDraft = (overrides: Body = {}): Body => ({
  form: 'supportStep',
  content: { note: 'angefangen' },
  ...overrides,
});

export const anInvitation = (overrides: Body = {}): Body => ({
  email: `${randomUUID()}@einladung.example`,
  name: 'Alex Neumann',
  role: 'caseworker',
  ...overrides,
});

export const anOrganisation = (overrides: Body = {}): Body => ({
  name: 'Strandhafer',
  kind: 'specialised-centre',
  land: 'SH',
  ...overrides,
});
