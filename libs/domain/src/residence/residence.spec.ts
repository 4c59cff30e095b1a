import fc from 'fast-check';
import { codesOf } from '../code-lists/lookup.js';
import { isPlainDate } from '../dates/plain-date.js';
import { currentStatuses, newestStatus, type StatusPart } from './current-status.js';
import { endOfStatus } from './end-of-status.js';
import { familyOf } from './family.js';

describe('the end of a residence status', () => {
  it.each([
    ['permit-25-4a-1', 'permit-renewal-application'],
    ['permit-30-32', 'permit-renewal-application'],
    ['toleration-60a-2-2', 'toleration-expiry'],
    ['fiction-81-4', 'fiction-certificate-expiry'],
    ['asylum-permission', 'asylum-permission-expiry'],
    ['asylum-arrival-certificate', 'arrival-certificate-expiry'],
    ['reflection-period', 'reflection-period-min'],
    ['settlement-9', null],
    ['eu-worker', null],
    ['visa-national', null],
    ['border-crossing-certificate', null],
    ['unknown', null],
  ] as const)('of %s follows the rule %s', (status, rule) => {
    expect(endOfStatus({ status, validUntil: '2026-03-09' })).toStrictEqual({ rule, dueOn: '2026-03-09' });
  });

  it.each([
    ['2026-01-13', '2026-04-13'],
    ['2025-11-30', '2026-02-28'],
    ['2023-11-30', '2024-02-29'],
    ['2026-01-31', '2026-04-30'],
  ])('comes for a reflection period of %s at the earliest on %s, also on a weekend', (validFrom, dueOn) => {
    expect(endOfStatus({ status: 'reflection-period', validFrom })).toStrictEqual({
      rule: 'reflection-period-min',
      dueOn,
    });
  });

  it('printed for a reflection period replaces the computed one', () => {
    const status = { status: 'reflection-period', validFrom: '2026-01-13', validUntil: '2026-07-31' } as const;
    expect(endOfStatus(status)?.dueOn).toBe('2026-07-31');
  });

  it('is unknown where nobody knows it, never today or an invented day', () => {
    const others = codesOf('residenceStatus').filter((status) => status !== 'reflection-period');
    expect(others.filter((status) => endOfStatus({ status, validFrom: '2026-01-13' }) !== null)).toEqual([]);
    expect(endOfStatus({ status: 'reflection-period' })).toBeNull();
  });

  it('is a day of the calendar for every status', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    const day = days.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.constantFrom(...codesOf('residenceStatus')),
        day,
        fc.option(day, { nil: undefined }),
        (...given) => {
          const [status, validFrom, validUntil] = given;
          const end = endOfStatus({ status, validFrom, validUntil });
          expect(end === null || isPlainDate(end.dueOn)).toBe(true);
        },
      ),
    );
  });
});

describe('a family of statuses', () => {
  it('holds permits together, and tolerations apart from them', () => {
    expect(familyOf('permit-25-4a-3')).toBe(familyOf('permit-25-4a-1'));
    expect(familyOf('toleration-60c')).toBe(familyOf('toleration-60a-2-1'));
    expect(familyOf('toleration-60c')).not.toBe(familyOf('permit-16g'));
    expect(familyOf('eu-loss')).not.toBe(familyOf('eu-worker'));
  });

  it('is known for every status', () => {
    const families = new Set(codesOf('residenceStatus').map((status) => familyOf(status)));
    expect([...families].toSorted()).toEqual([
      'asylum',
      'fiction',
      'free-movement',
      'no-papers',
      'other',
      'permit',
      'reflection-period',
      'settlement',
      'toleration',
      'visa',
    ]);
  });
});

describe('the current residence status', () => {
  const asylum = { id: '1', status: 'asylum-permission', validFrom: '2024-12-09', validUntil: '2025-07-07' } as const;
  const first = { id: '2', status: 'toleration-60a-2-1', validFrom: '2025-07-08', validUntil: '2025-12-09' } as const;
  const next = { id: '3', status: 'toleration-60a-2-1', validFrom: '2025-12-10', validUntil: '2026-03-09' } as const;
  const reflection = {
    id: '4',
    status: 'reflection-period',
    validFrom: '2026-01-13',
    validUntil: '2026-04-13',
  } as const;
  const history: readonly StatusPart[] = [reflection, asylum, next, first];

  it.each([
    ['2024-12-08', null],
    ['2025-07-07', asylum],
    ['2025-07-08', first],
    ['2025-12-10', next],
    ['2026-01-12', next],
    ['2026-01-13', reflection],
    ['2026-04-14', null],
  ])('on %s is the newest one in force', (today, expected) => {
    expect(currentStatuses(history, today)[0] ?? null).toBe(expected);
  });

  it('may be two at once', () => {
    expect(currentStatuses(history, '2026-01-14')).toEqual([reflection, next]);
  });

  it('is none that is only applied for, unless nothing else is known', () => {
    const appliedFor: StatusPart = {
      id: 'z',
      status: 'permit-25-4a-1',
      appliedOn: '2026-01-14',
      recordedOn: '2026-01-14',
    };

    expect(currentStatuses([...history, appliedFor], '2026-01-14')).not.toContain(appliedFor);
    expect(newestStatus([...history, appliedFor])).toBe(newestStatus(history));
    expect(newestStatus([appliedFor])).toBe(appliedFor);
  });

  it('that is newest on record needs no clock', () => {
    expect(newestStatus(history)).toBe(reflection);
    expect(newestStatus([])).toBeNull();
  });

  it('counts from the day it was entered where its beginning is unknown', () => {
    const entered = { id: '5', status: 'permit-25-3', recordedOn: '2026-02-01' } as const;
    expect(newestStatus([...history, entered])).toBe(entered);
    expect(newestStatus([...history, { ...entered, recordedOn: '2025-02-01' }])).toBe(reflection);
  });
});
