import fc from 'fast-check';
import { deadlineRules } from '../deadline-rules.js';
import type { DeadlineRule, DeadlineTriggerKind } from '../deadline-rule.js';
import { holidayOn } from '../holidays/holiday-on.js';
import { lands } from '../holidays/lands.js';
import { computeDeadline } from './compute-deadline.js';
import { addDaysByCount, addMonthsByCount, dayNumber, weekdayOf } from './testing/day-count.js';

const firstDay = dayNumber('2000-01-01');
const lastDay = dayNumber('2060-12-31');
const dayIn = (from: number, until: number) =>
  fc.integer({ min: from, max: until }).map((n) => addDaysByCount('2000-01-01', n - firstDay));

const land = fc.constantFrom(...lands.map(({ code }) => code));
const kindOf = (rule: DeadlineRule) => fc.constantFrom(...rule.kinds);

/** A rule with a kind and a day that it takes. */
const taken = (rules: readonly DeadlineRule[]) =>
  fc.constantFrom(...rules).chain((rule) =>
    fc.record({
      rule: fc.constant(rule),
      kind: kindOf(rule),
      date: dayIn(dayNumber(rule.validFrom ?? '2000-01-01'), lastDay),
      land,
    }),
  );

const due = (rule: DeadlineRule, kind: DeadlineTriggerKind, date: string, where: string) =>
  computeDeadline({ rule, land: where, trigger: { date, kind } });

const shifting = deadlineRules.filter(({ shift }) => shift === 'yes');
const never = deadlineRules.filter(({ shift, period }) => shift === 'no' && period.op !== 'werktage');
const many = { numRuns: 2000 };

describe('for every rule, day and Land', () => {
  it('a shifted day is never a Saturday, a Sunday or a holiday', () => {
    fc.assert(
      fc.property(taken(shifting), ({ rule, kind, date, land: where }) => {
        const { dueOn } = due(rule, kind, date, where);
        expect(weekdayOf(dueOn)).toBeLessThan(6);
        expect(holidayOn(dueOn, where)).toBeNull();
      }),
      many,
    );
  });

  it('a shift moves by four days at the most, and never backwards', () => {
    fc.assert(
      fc.property(taken(shifting), ({ rule, kind, date, land: where }) => {
        const { dueOn, steps } = due(rule, kind, date, where);
        const raw = steps.findLast((step) => step.kind === 'raw')!.date;
        const moved = dayNumber(dueOn) - dayNumber(raw);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(4);
      }),
      many,
    );
  });

  it('a later trigger never gives an earlier date', () => {
    fc.assert(
      fc.property(taken(deadlineRules), fc.nat(40), ({ rule, kind, date, land: where }, days) => {
        const later = addDaysByCount(date, Math.min(days, lastDay - dayNumber(date)));
        const [first, second] = [due(rule, kind, date, where), due(rule, kind, later, where)];
        expect(second.dueOn >= first.dueOn).toBe(true);
        expect((second.dueAt ?? '') >= (first.dueAt ?? '')).toBe(true);
      }),
      many,
    );
  });

  it('a rule that never moves ignores the Land', () => {
    fc.assert(
      fc.property(taken(never), land, ({ rule, kind, date, land: where }, elsewhere) => {
        expect(due(rule, kind, date, where).dueOn).toBe(due(rule, kind, date, elsewhere).dueOn);
      }),
      many,
    );
  });

  it('another holiday never makes a date earlier: a finer seat has those of its Land and more', () => {
    const finer = fc.constantFrom(...lands.filter(({ parent }) => parent !== undefined));
    fc.assert(
      fc.property(taken(deadlineRules), finer, ({ rule, kind, date }, { code, parent = '' }) => {
        expect(due(rule, kind, date, code).dueOn >= due(rule, kind, date, parent).dueOn).toBe(true);
      }),
      many,
    );
  });

  it('a posted letter is due no earlier than one that was served on the same day', () => {
    const both = deadlineRules.filter(({ kinds }) => kinds.includes('posted') && kinds.includes('notified'));
    fc.assert(
      fc.property(taken(both), ({ rule, date, land: where }) => {
        const [posted, served] = [due(rule, 'posted', date, where), due(rule, 'notified', date, where)];
        expect(posted.dueOn >= served.dueOn).toBe(true);
      }),
      many,
    );
  });

  it('a period named by the paper never makes it later than the rule', () => {
    const unit = fc.constantFrom('days' as const, 'weeks' as const, 'months' as const, 'years' as const);
    const counted = deadlineRules.filter(({ period }) => period.op === 'add');
    fc.assert(
      fc.property(
        taken(counted),
        unit,
        fc.integer({ min: 1, max: 5 }),
        ({ rule, kind, date, land: where }, named, n) => {
          const trigger = { date, kind };
          const paper = computeDeadline({ rule, land: where, trigger, instruction: { n, unit: named } });
          expect(paper.dueOn <= due(rule, kind, date, where).dueOn).toBe(true);
        },
      ),
      many,
    );
  });

  it('what is possible lies after what counts, and what is careful before it', () => {
    fc.assert(
      fc.property(taken(deadlineRules), ({ rule, kind, date, land: where }) => {
        const { dueOn, possiblyUntil = '9999', carefulOn = '' } = due(rule, kind, date, where);
        expect(carefulOn < dueOn && dueOn < possiblyUntil).toBe(true);
      }),
      many,
    );
  });

  it('every step is said in German and English, with its weekday', () => {
    fc.assert(
      fc.property(taken(deadlineRules), ({ rule, kind, date, land: where }) => {
        const { steps, dueOn } = due(rule, kind, date, where);
        expect(steps.filter(({ text }) => text.de === text.en || /undefined|  /.test(text.de + text.en))).toEqual([]);
        const last = steps.find((step) => step.kind === 'due')!;
        expect(last.date).toBe(dueOn);
        expect(last.text.de).toContain(['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'][weekdayOf(dueOn) - 1]);
      }),
      many,
    );
  });
});

describe('the end of a period before any shift', () => {
  const counted = deadlineRules.filter(({ period, shift }) => period.op === 'add' && shift !== 'yes');

  it('is what counting by hand gives: weekdays for weeks, day numbers for months, the last day for short months', () => {
    const unshifted = [...counted, ...shifting];
    fc.assert(
      fc.property(taken(unshifted), ({ rule, kind, date, land: where }) => {
        const { notifiedOn, steps } = due(rule, kind, date, where);
        const raw = steps.find((step) => step.kind === 'raw')!.date;
        const { n, unit } = rule.period;
        const expected = {
          days: () => addDaysByCount(notifiedOn, n),
          weeks: () => addDaysByCount(notifiedOn, 7 * n),
          months: () => addMonthsByCount(notifiedOn, n),
          years: () => addMonthsByCount(notifiedOn, 12 * n),
          hours: () => '',
          werktage: () => '',
        }[unit]();
        expect(raw).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });
});
