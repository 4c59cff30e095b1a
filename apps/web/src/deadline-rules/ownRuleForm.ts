import type { DeadlineRule, Period, PeriodOp, PeriodUnit, TriggerKind } from '../deadline-calculator/rule.js';

/** What a lead says of an own rule. */
export interface OwnRuleForm {
  readonly name: string;
  readonly op: PeriodOp;
  readonly n: string;
  readonly unit: PeriodUnit;
  readonly kinds: readonly TriggerKind[];
  readonly shift: 'yes' | 'no';
  readonly norm: string;
  readonly warnDaysBefore: readonly number[];
  /** Empty for the centre's own. */
  readonly land: string;
}

export const newRule: OwnRuleForm = {
  name: '',
  op: 'add',
  n: '',
  unit: 'weeks',
  kinds: ['event'],
  shift: 'yes',
  norm: '',
  warnDaysBefore: [14, 7, 2],
  land: '',
};

export const formOf = (rule: DeadlineRule): OwnRuleForm => ({
  name: rule.name.de,
  op: rule.period.op,
  n: rule.period.n > 0 ? String(rule.period.n) : '',
  unit: rule.period.unit,
  kinds: rule.kinds,
  shift: rule.shift === 'no' ? 'no' : 'yes',
  norm: rule.norm,
  warnDaysBefore: rule.warnDaysBefore,
  land: rule.land ?? '',
});

/** Units that make sense for a way of counting; one of them is no choice. */
export function unitsOf(op: PeriodOp): readonly PeriodUnit[] {
  if (op === 'hours') return ['hours'];
  if (op === 'werktage') return ['werktage'];
  if (op === 'date') return ['days'];
  if (op === 'month-end') return ['months'];
  if (op === 'year-end') return ['years'];
  return ['days', 'weeks', 'months', 'years'];
}

/** Another way of counting keeps the unit if it knows it. */
export function withOp(form: OwnRuleForm, op: PeriodOp): OwnRuleForm {
  const units = unitsOf(op);
  return { ...form, op, unit: units.includes(form.unit) ? form.unit : (units[0] ?? 'days') };
}

/** The longest period of each unit: the table of holidays reaches no further. */
export const longest: Record<PeriodUnit, number> = {
  hours: 720,
  days: 400,
  weeks: 104,
  months: 60,
  years: 5,
  werktage: 60,
};

function periodOf({ op, n, unit }: OwnRuleForm): Period | null {
  if (op === 'date') return { op, n: 0, unit: 'days' };
  const number = Number(n);
  const least = op === 'month-end' || op === 'year-end' ? 0 : 1;
  if (n.trim() === '' && least === 0) return { op, n: 0, unit };
  return /^\d{1,3}$/.test(n.trim()) && number >= least && number <= longest[unit] ? { op, n: number, unit } : null;
}

export type OwnRuleFault = 'name' | 'n' | 'kinds' | 'warnDaysBefore';

export const faultsOf = (form: OwnRuleForm): readonly OwnRuleFault[] => [
  ...(form.name.trim().length < 3 ? (['name'] as const) : []),
  ...(periodOf(form) === null ? (['n'] as const) : []),
  ...(form.kinds.length === 0 ? (['kinds'] as const) : []),
  ...(form.warnDaysBefore.length === 0 ? (['warnDaysBefore'] as const) : []),
];

/** The body of `PUT` and `PATCH /api/deadline-rules/{id}`. */
export function bodyOf(form: OwnRuleForm) {
  return {
    name: form.name.trim(),
    period: periodOf(form),
    kinds: [...form.kinds],
    shift: form.shift,
    norm: form.norm.trim() || null,
    warnDaysBefore: [...form.warnDaysBefore].sort((a, b) => b - a),
    land: form.land || null,
  };
}
