import type { DeadlineRuleBookFields, OwnRule } from '@geleit/domain';
import { Problem } from '../common/problems/problem.js';
import type { DeadlineRuleChange, OwnRuleBody } from './dto/own-rule.dto.js';

/** As many as people can look through; ended ones stay. */
const mostRules = 100;

interface MadeRule {
  readonly isNew: boolean;
  readonly book: DeadlineRuleBookFields;
}

/** Pure: the book with one more own rule, or as it was if the same request made it before. */
export function withOwnRule(book: DeadlineRuleBookFields, id: string, body: OwnRuleBody): MadeRule {
  const made = canonical(body);
  const before = book.wording[id];
  if (before) {
    if (before.made !== made) throw new Problem('record.idTaken', 409);
    return { isNew: false, book };
  }
  if (book.ownRules.length >= mostRules) throw new Problem('deadlineRule.tooMany', 409);
  const { name, norm } = body;
  const wording = { ...book.wording, [id]: { name, made, ...(norm ? { norm } : {}) } };
  return { isNew: true, book: { ...book, ownRules: [...book.ownRules, ownRuleOf(id, body)], wording } };
}

function ownRuleOf(id: string, { period, kinds, shift, warnDaysBefore, land }: OwnRuleBody): OwnRule {
  return {
    id,
    version: 1,
    state: 'active',
    period: { ...period },
    kinds,
    shift,
    warnDaysBefore: sorted(warnDaysBefore),
    ...(land ? { land } : {}),
  };
}

const sorted = (days: readonly number[]): readonly number[] => days.toSorted((a, b) => b - a);

function canonical({ name, period, kinds, shift, norm, warnDaysBefore, land }: OwnRuleBody): string {
  const { op, n, unit } = period;
  return JSON.stringify([name, op, n, unit, kinds, shift, norm ?? null, sorted(warnDaysBefore), land ?? null]);
}

/** Pure: the book with an own rule changed; `null` takes norm and land back. */
export function withChangedRule(
  book: DeadlineRuleBookFields,
  before: OwnRule,
  change: DeadlineRuleChange,
): DeadlineRuleBookFields {
  const { state, period, kinds, shift, warnDaysBefore, land, name, norm } = change;
  const { land: landBefore, ...rest } = before;
  const seat = land === undefined ? landBefore : land;
  const after: OwnRule = {
    ...rest,
    version: before.version + 1,
    ...(state === undefined ? {} : { state }),
    ...(period === undefined ? {} : { period: { ...period } }),
    ...(kinds ? { kinds } : {}),
    ...(shift === undefined ? {} : { shift }),
    ...(warnDaysBefore ? { warnDaysBefore: sorted(warnDaysBefore) } : {}),
    ...(seat ? { land: seat } : {}),
  };
  const words = book.wording[before.id] ?? { name: '', made: '' };
  const newNorm = norm === undefined ? words.norm : norm;
  const reworded = { made: words.made, name: name ?? words.name, ...(newNorm ? { norm: newNorm } : {}) };
  return {
    ...book,
    ownRules: book.ownRules.map((rule) => (rule.id === before.id ? after : rule)),
    wording: { ...book.wording, [before.id]: reworded },
  };
}
