import { computeDeadline } from '../deadline-rules/compute/compute-deadline.js';
import type { Instruction } from '../deadline-rules/compute/deadline-input.js';
import type { DeadlineRule } from '../deadline-rules/deadline-rule.js';
import { deadlineRuleOf } from '../deadline-rules/deadline-rules.js';
import { deadlineByRule } from './deadline-by-rule.js';

const objection = deadlineRuleOf('foreigners-objection-1m') as DeadlineRule;

function setBy(rule: DeadlineRule, instruction?: Instruction) {
  const trigger = { date: '2026-05-04', kind: 'notified' } as const;
  const input = { trigger, land: 'NW', ...(instruction ? { instruction } : {}) };
  return deadlineByRule(rule, input, computeDeadline({ ...input, rule }));
}

describe('a deadline made by a rule', () => {
  it('is open, keeps what it was computed from and warns when its rule says', () => {
    expect(setBy(objection)).toEqual({
      kind: 'foreigners-objection-1m',
      state: 'open',
      dueOn: '2026-06-05',
      dateBasis: 'rule',
      trigger: { date: '2026-05-04', kind: 'notified' },
      land: 'NW',
      warnDaysBefore: objection.warnDaysBefore,
    });
  });

  it('rests on the instruction where that gives the date', () => {
    expect(setBy(objection, { n: 2, unit: 'weeks' })).toMatchObject({ dueOn: '2026-05-18', dateBasis: 'instruction' });
  });

  it('rests on the rule where the instruction says the same, or would give more time', () => {
    expect(setBy(objection, { n: 1, unit: 'months' })).toMatchObject({ dateBasis: 'rule' });
    expect(setBy(objection, { n: 2, unit: 'months' })).toMatchObject({ dueOn: '2026-06-05', dateBasis: 'rule' });
  });

  it('of the centre itself names that rule beside its kind', () => {
    const own = { ...objection, id: '01a20a12-7991-7247-bf60-8172c1fac0a4' };
    expect(setBy(own)).toMatchObject({ kind: 'own', ownRuleId: own.id });
  });
});
