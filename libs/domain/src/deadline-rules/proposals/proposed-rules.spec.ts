import { codesOf } from '../../code-lists/lookup.js';
import { computeDeadline } from '../compute/compute-deadline.js';
import { deadlineRuleOf } from '../deadline-rules.js';
import { proposedRules, type ProposingEvent, triggerKindsOf } from './proposed-rules.js';

const proposed = (event: Partial<ProposingEvent>) =>
  proposedRules({ kind: 'other', triggerKind: 'notified', date: '2026-08-03', ...event });
const rules = (event: Partial<ProposingEvent>) => proposed(event).map(({ rule }) => rule);
const preferred = (event: Partial<ProposingEvent>) =>
  proposed(event).flatMap((one) => (one.preferred ? [one.rule] : []));

describe('an event proposes', () => {
  it('exactly action, interim relief and reasons after a manifestly unfounded decision', () => {
    const expected = ['asylum-appeal-1w', 'asylum-interim-relief-1w', 'asylum-reasons-1m'];
    for (const triggerKind of ['notified', 'posted'] as const) {
      for (const date of ['2025-05-22', '2026-08-03']) {
        const event = { kind: 'asylum-manifestly-unfounded', triggerKind, date } as const;
        expect(rules(event)).toEqual(expected);
        expect(preferred(event)).toEqual(expected);
      }
    }
  });

  it('two weeks after an ordinary refusal under the old law, one week first under the new one', () => {
    const refused = { kind: 'asylum-refused' } as const;
    expect(preferred({ ...refused, date: '2026-05-04' })).toEqual(['asylum-appeal-2w', 'asylum-reasons-1m']);
    expect(preferred(refused)).toContain('asylum-appeal-1w');
    expect(rules(refused)).toContain('asylum-appeal-2w');
  });

  it('the period that the instruction names', () => {
    const refused = { kind: 'asylum-refused' } as const;
    expect(preferred({ ...refused, instruction: { n: 2, unit: 'weeks' } })).toContain('asylum-appeal-2w');
    expect(preferred({ ...refused, instruction: { n: 7, unit: 'days' } })).toContain('asylum-appeal-1w');
    const departure = { kind: 'departure-period' } as const;
    expect(preferred({ ...departure, instruction: { n: 30, unit: 'days' } })).toContain('departure-30d');
  });

  it('the longer period, never first, where the instruction is missing', () => {
    const missing = { kind: 'asylum-inadmissible', missingInstruction: true } as const;
    expect(rules({ ...missing, appliedOn: '2026-07-01' })).toContain('asylum-no-instruction-3m');
    expect(rules({ ...missing, appliedOn: '2026-01-01' })).toContain('asylum-no-instruction-1y');
    expect(preferred({ ...missing, appliedOn: '2026-01-01' })).not.toContain('asylum-no-instruction-1y');
  });

  it('the transfer period of the law of the registration', () => {
    const accepted = { kind: 'transfer-accepted', triggerKind: 'event', date: '2026-08-03' } as const;
    expect(preferred({ ...accepted, appliedOn: '2026-06-20' })).toEqual(['dublin-transfer-6m']);
    expect(preferred({ ...accepted, appliedOn: '2026-07-20' })).toEqual(['ammr-transfer-6m']);
    expect(preferred({ ...accepted, date: '2026-05-01' })).toEqual(['dublin-transfer-6m']);
  });

  it('objection and action after a decision of the foreigners’ office, for the Land decides', () => {
    expect(rules({ kind: 'foreigners-decision' })).toEqual(['foreigners-objection-1m', 'foreigners-action-1m']);
  });

  it('nothing by itself after anything else', () => {
    expect(proposed({ kind: 'other' })).toEqual([]);
    expect(proposed({ kind: 'unknown' })).toEqual([]);
  });

  it.each(codesOf('eventKind').filter((kind) => !['other', 'unknown', 'not-stated'].includes(kind)))(
    'something after %s by each kind of trigger that it takes, and all of it can be computed',
    (kind) => {
      for (const triggerKind of triggerKindsOf(kind)) {
        for (const date of ['2025-05-22', '2026-08-03']) {
          const all = proposed({ kind, triggerKind, date, missingInstruction: true });
          if (date === '2026-08-03') expect(all.length).toBeGreaterThan(0);
          for (const { rule, why } of all) {
            expect(why.de.length * why.en.length).toBeGreaterThan(0);
            const trigger = { date, kind: triggerKind };
            expect(computeDeadline({ rule: deadlineRuleOf(rule)!, land: 'NW', trigger }).rule).toBe(rule);
          }
          expect(new Set(all.map(({ rule }) => rule)).size).toBe(all.length);
        }
      }
    },
  );
});
