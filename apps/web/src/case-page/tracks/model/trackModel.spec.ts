import { describe, expect, it } from '@jest/globals';
import { numbered, trackModel, type TrackSource } from './trackModel.js';

const words = {
  kind: (code: string) => code,
  status: (code: string) => code,
  applied: (status: string) => `applied: ${status}`,
  atLeast: (status: string, day: string) => `${status} at least until ${day}`,
  children: (count: number, where: string) => `${count} ${where}`,
};
const aSource = (parts: Partial<TrackSource>): TrackSource => ({
  steps: [],
  residence: [],
  children: [],
  today: '2026-01-27',
  isOpen: true,
  ...parts,
});
const lane = (source: TrackSource, id: string) => trackModel(source, words).find((one) => one.id === id);

describe('the lanes of a case', () => {
  it('leave out phases with nothing in them', () => {
    expect(
      trackModel(aSource({ steps: [{ occurredOn: '2026-01-10', area: 'health', kind: 'doctor' }] }), words).map(
        ({ id }) => id,
      ),
    ).toEqual(['health']);
  });

  it('let a running stretch of an open case go on, but not of a closed one', () => {
    const steps = [
      { occurredOn: '2026-01-10', area: 'health', kind: 'doctor' },
      { occurredOn: '2026-01-20', area: 'health', kind: 'doctor' },
    ];

    expect(lane(aSource({ steps }), 'health')?.items[0]?.until).toBeNull();
    expect(lane(aSource({ steps, isOpen: false }), 'health')?.items[0]?.until).toBe('2026-01-20');
  });

  it('put livelihood, learning and return into one perspective, each in its own colour', () => {
    const steps = [
      { occurredOn: '2026-01-10', area: 'livelihood', kind: 'office' },
      { occurredOn: '2026-01-10', area: 'education-work', kind: 'school' },
    ];

    expect(lane(aSource({ steps }), 'perspective')?.items.map(({ area }) => area)).toEqual([
      'education-work',
      'livelihood',
    ]);
  });

  it('say the kinds of a stretch, never only "other"', () => {
    const steps = ['other', 'other', 'doctor'].map((kind, at) => ({
      occurredOn: `2026-01-1${at}`,
      area: 'health',
      kind,
    }));

    expect(lane(aSource({ steps }), 'health')?.items[0]?.label).toBe('doctor');
  });
});

describe('what is on record', () => {
  it('draws its own history instead of the steps of its lane, and of no other', () => {
    const steps = [
      { occurredOn: '2026-01-10', area: 'housing', kind: 'placement' },
      { occurredOn: '2026-01-10', area: 'health', kind: 'doctor' },
    ];
    const stay = {
      id: 's',
      area: 'housing' as const,
      form: 'range' as const,
      from: '2026-01-01',
      until: null,
      label: 'own-shelter',
      seams: [],
    };
    const source = aSource({ steps, records: { housing: [stay], health: [] } });

    expect(lane(source, 'housing')?.items.map(({ label }) => label)).toEqual(['own-shelter']);
    expect(lane(source, 'health')?.items.map(({ label }) => label)).toEqual(['doctor']);
  });
});

describe('residence on the graph', () => {
  const residence = [
    { id: 'a', status: 'asylum-permission', validFrom: '2024-12-09', validUntil: '2025-07-07', appliedOn: null },
    { id: 'b', status: 'toleration', validFrom: '2025-07-08', validUntil: '2025-12-09', appliedOn: null },
    { id: 'c', status: 'toleration', validFrom: '2025-12-10', validUntil: '2026-03-09', appliedOn: null },
    { id: 'd', status: 'permit', validFrom: null, validUntil: null, appliedOn: '2026-01-14' },
  ];

  it('draws an extension as one bar with a seam', () => {
    const toleration = lane(aSource({ residence }), 'residence')?.items.find(({ label }) => label === 'toleration');

    expect(toleration).toMatchObject({ from: '2025-07-08', until: '2026-03-09', seams: ['2025-12-10'] });
  });

  it('draws the same status after a gap as a second bar', () => {
    const withGap = [residence[1]!, { ...residence[2]!, validFrom: '2026-01-02' }];

    expect(lane(aSource({ residence: withGap }), 'residence')?.items.map(({ from }) => from)).toEqual([
      '2025-07-08',
      '2026-01-02',
    ]);
  });

  it('shows what is only applied for as planned from the day of the application', () => {
    expect(lane(aSource({ residence }), 'residence')?.items.at(-1)).toMatchObject({
      form: 'planned',
      from: '2026-01-14',
      until: null,
      label: 'applied: permit',
    });
  });
});

describe('a reflection period on the graph', () => {
  it('without an end reaches to its legal minimum and says so', () => {
    const residence = [
      { id: 'a', status: 'reflection-period', validFrom: '2026-01-13', validUntil: null, appliedOn: null },
    ];

    expect(lane(aSource({ residence }), 'residence')?.items).toMatchObject([
      { until: '2026-04-13', label: 'reflection-period at least until 2026-04-13' },
    ]);
  });
});

describe('an application on the graph', () => {
  it('ends where the status it asked for begins', () => {
    const residence = [
      { id: 'a', status: 'permit', validFrom: null, validUntil: null, appliedOn: '2025-10-14' },
      { id: 'b', status: 'permit', validFrom: '2025-12-01', validUntil: '2026-11-30', appliedOn: null },
    ];

    expect(lane(aSource({ residence }), 'residence')?.items.find(({ form }) => form === 'planned')?.until).toBe(
      '2025-12-01',
    );
  });
});

describe('children on the graph', () => {
  it('share a bar as long as they share their places', () => {
    const child = {
      ageGroup: '6-11',
      whereabouts: 'with-client',
      since: '2025-04-16',
      earlier: [{ whereabouts: 'held-by-perpetrators', since: '2024-11-20' }],
    };

    expect(lane(aSource({ children: [child, { ...child, ageGroup: '3-5' }] }), 'children')?.items).toMatchObject([
      { from: '2024-11-20', until: '2025-04-16', label: '2 held-by-perpetrators' },
      { from: '2025-04-16', until: null, label: '2 with-client' },
    ]);
  });

  it('without any date stand on the whole graph where they are now', () => {
    const child = { ageGroup: '6-11', whereabouts: 'with-client', earlier: [{ whereabouts: 'relatives' }] };

    expect(lane(aSource({ children: [child] }), 'children')?.items).toMatchObject([
      { from: null, until: null, label: '1 with-client' },
    ]);
  });

  it('whose present place has no date are known for today only', () => {
    const child = {
      ageGroup: '6-11',
      whereabouts: 'with-client',
      earlier: [{ whereabouts: 'relatives', since: '2025-01-01' }],
    };

    expect(lane(aSource({ children: [child] }), 'children')?.items.at(-1)).toMatchObject({
      form: 'moment',
      from: '2026-01-27',
    });
  });
});

describe('numbered deadlines', () => {
  it('are the open ones by their day', () => {
    const flags = numbered([
      { id: 'b', dueOn: '2026-03-09', state: 'open' },
      { id: 'x', dueOn: '2026-01-01', state: 'met' },
      { id: 'a', dueOn: '2026-01-30', state: 'open' },
    ]);

    expect(flags).toEqual([
      { number: 1, id: 'a', dueOn: '2026-01-30' },
      { number: 2, id: 'b', dueOn: '2026-03-09' },
    ]);
  });
});
