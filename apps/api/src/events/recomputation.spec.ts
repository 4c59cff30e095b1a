import {
  type CaseEventFields,
  computeDeadline,
  deadlineByRule,
  type DeadlineFields,
  type DeadlineRule,
  deadlineRuleOf,
} from '@geleit/domain';
import { inputOfEvent } from '../deadlines/setting/input-of.js';
import { recomputation } from './recomputation.js';

const rule = deadlineRuleOf('asylum-appeal-1w') as DeadlineRule;
const served: CaseEventFields = {
  kind: 'asylum-manifestly-unfounded',
  date: '2025-05-22',
  triggerKind: 'notified',
  appliedOn: '2024-12-09',
};
const corrected: CaseEventFields = { ...served, date: '2025-05-26' };
const who = { id: '01a20a12-7991-7247-bf60-8172c1fac0a4', at: '2025-05-27T08:00:00.000Z' };
const correct = (deadline: DeadlineFields, after: CaseEventFields = corrected) =>
  recomputation(deadline, rule, { before: served, after, land: 'NI', who });

function accepted(changes: Partial<DeadlineFields> = {}): DeadlineFields {
  const input = inputOfEvent(served, 'NI');
  const computed = computeDeadline({ ...input, rule, trigger: input.trigger!, land: 'NI' });
  return { ...deadlineByRule(rule, input, computed), ...changes };
}

describe('the correction of an event', () => {
  it('moves a deadline that follows its rule, and says that the trigger was corrected', () => {
    const { dueOn, isApplied, fields } = correct(accepted())!;

    expect([dueOn, isApplied]).toEqual(['2025-06-02', true]);
    expect(fields).toMatchObject({ dueOn: '2025-06-02', trigger: { date: '2025-05-26' }, dateBasis: 'rule' });
    expect(fields?.moves).toEqual([
      {
        from: '2025-05-30',
        to: '2025-06-02',
        by: who.id,
        at: who.at,
        reason: 'Auslöser berichtigt',
        dateBasis: 'rule',
      },
    ]);
  });

  it('asks for a new confirmation of the new day', () => {
    const seen = accepted({ acknowledgedBy: who.id, acknowledgedAt: who.at });
    expect(correct(seen)?.fields).not.toHaveProperty('acknowledgedBy');
  });

  it.each(['authority', 'court', 'by-hand'] as const)(
    'leaves the date that %s has set, and says what it would be',
    (dateBasis) => {
      const { dueOn, isApplied, fields } = correct(accepted({ dueOn: '2025-07-15', dateBasis }))!;

      expect([dueOn, isApplied]).toEqual(['2025-06-02', false]);
      expect(fields).toMatchObject({ dueOn: '2025-07-15', dateBasis, trigger: { date: '2025-05-26' } });
    },
  );

  it.each(['met', 'missed', 'waived'] as const)('does not touch a deadline that is %s', (state) => {
    expect(correct(accepted({ state }))).toEqual({ dueOn: '2025-06-02', isApplied: false });
  });

  it('leaves a trigger that somebody has set otherwise for this deadline', () => {
    expect(correct(accepted({ trigger: { date: '2025-05-23', kind: 'notified' } }))).toBeUndefined();
  });

  it('does nothing where only the note changes', () => {
    expect(correct(accepted(), { ...served, note: 'Umschlag liegt bei' })).toBeUndefined();
  });

  it('gives no date where the rule does not take the corrected event', () => {
    expect(correct(accepted(), { ...served, triggerKind: 'event' })).toEqual({ dueOn: null, isApplied: false });
  });
});
