import { answersProblems, yearDimensions } from '@geleit/disclosure';
import { answersOfCase } from './answers-of-case.js';
import type { CodedRecords } from './case-for-release.js';

const dimensions = yearDimensions();
const today = '2026-11-23';

const step = (
  occurredOn: string,
  more: Partial<CodedRecords['steps'][number]> = {},
): CodedRecords['steps'][number] => ({
  occurredOn,
  area: 'stabilisation',
  kind: 'counselling',
  minutes: 60,
  channel: 'in-person',
  ...more,
});

const records = (more: Partial<CodedRecords> = {}): CodedRecords => ({
  state: 'active',
  facts: { kind: 'anonymous', code: 'ADLER-17' },
  steps: [step('2025-03-01')],
  statuses: [],
  stays: [],
  proceedings: [],
  benefits: [],
  ...more,
});

const answers = (more: Partial<CodedRecords> = {}, year = 2025) =>
  answersOfCase(records(more), year, today, dimensions);
const facts = (more: Partial<CodedRecords['facts']>) => answers({ facts: { ...records().facts, ...more } });

describe('what is released of a case', () => {
  it('answers every question, also when nothing is known: unknown is an answer', () => {
    expect(answersProblems(answers(), dimensions)).toEqual([]);
    expect(answers()).toMatchObject({ gender: 'u', nationality: 'u', exploitation: 'u', housing: 'u', children: 'u' });
  });

  it('is made of the categories of the code lists, never of what was typed or dated', () => {
    const told = JSON.stringify(
      facts({
        gender: 'trans-female',
        ageGroup: '22-29',
        yearOfBirth: 1999,
        nationality: 'AL',
        countryOfOrigin: 'AL',
        languages: ['sq'],
        exploitedIn: ['AL', 'DE', 'IT'],
        exploitedFrom: '2024-01-01',
      }),
    );
    for (const private_ of ['ADLER', '1999', '"AL"', 'sq', '2024', 'IT"']) expect(told).not.toContain(private_);
    expect(told).toContain('"diverse"');
  });

  it.each<[string, CodedRecords['facts']['nationality'], string]>([
    ['counted by itself', 'NG', 'NG'],
    ['German', 'DE', 'DE'],
    ['of a region', 'GH', 'west-africa/other'],
    ['stateless', 'stateless', 'u'],
  ])('nationality: %s', (_, nationality, expected) => {
    expect(facts({ ...(nationality ? { nationality } : {}) })['nationality']).toBe(expected);
  });

  it('places are told from where she comes from', () => {
    const told = facts({ nationality: 'AL', exploitedIn: ['AL', 'DE', 'IT', 'LY'], recruitedIn: 'AL' });
    expect(told).toMatchObject({
      country: ['country-of-origin', 'germany', 'transit-europe', 'transit-elsewhere'],
      recruitedIn: 'country-of-origin',
    });
  });

  it('counts work of that year only: time, contacts, services', () => {
    const steps = [
      step('2024-12-31', { minutes: 900 }),
      step('2025-01-01', { minutes: 100 }),
      step('2025-12-31', { minutes: 20, channel: 'without-client', area: 'residence', kind: 'asylum-interview' }),
      step('2026-01-01', { minutes: 900 }),
    ];
    expect(answers({ steps })).toMatchObject({
      caseKind: 'carried-over',
      minutesClass: '2-10h',
      contactsClass: '1-3',
      services: ['psychosocial', 'asylum'],
    });
    expect(answers({ steps }, 2024)).toMatchObject({ caseKind: 'new', minutesClass: '10-40h' });
  });

  it('tells the standing at the end of the year, not what came later', () => {
    const told = answers({
      statuses: [
        {
          id: 'a',
          status: 'asylum-permission',
          validFrom: '2025-02-01',
          validUntil: '2025-12-31',
          recordedOn: '2025-02-01',
        },
        { id: 'b', status: 'permit-25-4a-1', validFrom: '2026-01-02', recordedOn: '2026-01-02' },
      ],
      stays: [
        { kind: 'womens-shelter', from: '2025-03-01', until: '2025-06-01' },
        { kind: 'own-shelter', from: '2025-06-01' },
        { kind: 'hotel', from: '2026-02-01' },
      ],
    });
    expect(told).toMatchObject({ residence: 'pending/asylum', asylum: 'pending', housing: 'centres-flat' });
  });

  it('knows of proceedings what was known in the year', () => {
    const criminal = { kind: 'criminal', openedOn: '2025-05-01', investigation: 'yes', charge: 'yes' } as const;
    expect(answers({ proceedings: [{ ...criminal, outcome: 'conviction', outcomeOn: '2026-02-01' }] })).toMatchObject({
      investigation: 'yes',
      charge: 'yes',
      outcome: 'open',
    });
    expect(answers({ proceedings: [{ ...criminal, openedOn: '2026-01-01' }] })).toMatchObject({ investigation: 'u' });
  });

  it('a case that was worked on later was not closed in the year', () => {
    const closed = { state: 'closed', facts: { ...records().facts, closingReason: 'aim-reached' } } as const;
    expect(answers(closed)['closure']).toBe('aim-reached');
    expect(answers({ ...closed, steps: [step('2025-03-01'), step('2026-03-01')] })['closure']).toBe('ongoing');
  });

  it('never contradicts itself: Germans have no asylum procedure', () => {
    const statuses = [
      { id: 'a', status: 'asylum-permission', validFrom: '2025-02-01', recordedOn: '2025-02-01' },
    ] as const;
    expect(answers({ facts: { ...records().facts, nationality: 'DE' }, statuses: [...statuses] })).toMatchObject({
      nationality: 'DE',
      residence: 'u',
      asylum: 'u',
    });
  });
});
