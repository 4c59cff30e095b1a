import { deadlineRuleOf } from '../deadline-rules.js';
import { computeDeadline } from './compute-deadline.js';
import { DeadlineInputError, type DeadlineInput } from './deadline-input.js';

function refusalOf(input: Omit<DeadlineInput, 'rule'> & { readonly rule: string }): DeadlineInputError | undefined {
  try {
    computeDeadline({ ...input, rule: deadlineRuleOf(input.rule)! });
    return undefined;
  } catch (failure) {
    if (failure instanceof DeadlineInputError) return failure;
    throw failure;
  }
}

const good = {
  rule: 'asylum-appeal-1w',
  land: 'NW',
  trigger: { date: '2026-07-01', kind: 'notified' },
} satisfies Parameters<typeof refusalOf>[0];
const trigger = (more: object) => ({ ...good, trigger: { ...good.trigger, ...more } });

describe('a deadline that cannot be computed', () => {
  it.each([
    ['a kind not taken', trigger({ kind: 'event' }), 'trigger.kind', 'kindNotTaken'],
    ['1890', trigger({ date: '1890-01-01' }), 'trigger.date', 'outOfRange'],
    ['1999', trigger({ date: '1999-12-31' }), 'trigger.date', 'outOfRange'],
    ['2061', trigger({ date: '2061-01-01' }), 'trigger.date', 'outOfRange'],
    ['2200', trigger({ date: '2200-01-01' }), 'trigger.date', 'outOfRange'],
    ['no day', trigger({ date: '2026-02-29' }), 'trigger.date', 'noDate'],
    ['no text of a day', trigger({ date: '1.7.2026' }), 'trigger.date', 'noDate'],
    ['no time', trigger({ time: '25:00' }), 'trigger.time', 'noTime'],
    ['a facility without a letter', trigger({ via: 'facility' }), 'trigger.via', 'viaNotTaken'],
    ['receipt of what was served', trigger({ receivedOn: '2026-07-02' }), 'trigger.receivedOn', 'receivedNotTaken'],
    [
      'receipt before posting',
      trigger({ kind: 'posted', receivedOn: '2026-06-30' }),
      'trigger.receivedOn',
      'wrongOrder',
    ],
    ['no Land', { ...good, land: 'XX' }, 'land', 'unknownLand'],
    ['no court', { ...good, instruction: { land: 'XX' } }, 'instruction.land', 'unknownLand'],
    ['a period without a unit', { ...good, instruction: { n: 1 } }, 'instruction', 'noPeriod'],
    ['an endless period', { ...good, instruction: { n: 99, unit: 'years' as const } }, 'instruction', 'noPeriod'],
    [
      'a paper date before service',
      { ...good, instruction: { dueOn: '2026-06-30' } },
      'instruction.dueOn',
      'wrongOrder',
    ],
    ['an application after the decision', { ...good, appliedOn: '2026-07-02' }, 'appliedOn', 'wrongOrder'],
    ['new law', { ...good, rule: 'asylum-no-instruction-3m', appliedOn: '2026-06-11' }, 'appliedOn', 'otherRegime'],
    ['old law', { ...good, rule: 'asylum-no-instruction-1y', appliedOn: '2026-06-12' }, 'appliedOn', 'otherRegime'],
  ] as const)('because of %s names the field', (_why, input, field, code) => {
    expect(refusalOf(input)).toMatchObject({ field, code });
  });

  it('because no version covers the day names the days that one covers', () => {
    const before = {
      ...good,
      rule: 'asylum-no-instruction-3m',
      trigger: { date: '2026-06-11', kind: 'notified' as const },
    };
    expect(refusalOf(before)).toMatchObject({ field: 'trigger.date', code: 'noVersion', accepted: ['2026-06-12/..'] });
  });

  it('is none on the first and the last day', () => {
    expect(refusalOf({ ...good, trigger: { date: '2000-01-01', kind: 'notified' } })).toBeUndefined();
    expect(refusalOf({ ...good, trigger: { date: '2060-12-31', kind: 'notified' } })).toBeUndefined();
  });
});

describe('the asylum law that holds', () => {
  const relief = (appliedOn?: string) =>
    computeDeadline({
      ...good,
      rule: deadlineRuleOf('asylum-interim-relief-1w')!,
      ...(appliedOn ? { appliedOn } : {}),
    });

  it('is that of the day of the application, and both norms where it is unknown', () => {
    expect(relief('2026-06-11')).toMatchObject({ regime: 'old', legalBasis: '§ 36 Abs. 3 S. 1 AsylG a. F.' });
    expect(relief('2026-06-12')).toMatchObject({ regime: 'new', legalBasis: '§ 36 Abs. 2 S. 1 AsylG' });
    expect(relief().regime).toBeUndefined();
    expect(relief().legalBasis).toContain('§ 36 Abs. 3 S. 1 AsylG a. F.');
  });

  it('is that of the registration for transfers', () => {
    const transfer = (rule: string, appliedOn: string) =>
      refusalOf({ ...good, rule, appliedOn, trigger: { date: '2026-08-01', kind: 'event' } });
    expect(transfer('dublin-transfer-6m', '2026-06-30')).toBeUndefined();
    expect(transfer('ammr-transfer-6m', '2026-06-30')).toMatchObject({ field: 'appliedOn' });
  });
});
