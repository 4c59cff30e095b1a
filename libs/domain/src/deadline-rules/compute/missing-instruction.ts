import { Temporal } from 'temporal-polyfill';
import type { PlainDateText } from '../../dates/plain-date.js';
import { deadlineRuleOf, type DeadlineRuleId } from '../deadline-rules.js';
import type { DeadlineStep } from './computed-deadline.js';
import { endOfPeriod } from './end-of-period.js';
import { nextWorkingDay } from '../holidays/holiday-on.js';
import { dayWords, periodWords } from './words.js';

type Longer = { readonly old: DeadlineRuleId; readonly new: DeadlineRuleId };

const foreigners: Longer = { old: 'foreigners-no-instruction-1y', new: 'foreigners-no-instruction-1y' };
const asylum: Longer = { old: 'asylum-no-instruction-1y', new: 'asylum-no-instruction-3m' };
const social: Longer = { old: 'social-no-instruction-1y', new: 'social-no-instruction-1y' };

const longerRules: Readonly<Record<string, Longer>> = {
  'foreigners-objection-1m': foreigners,
  'foreigners-action-1m': foreigners,
  'asylum-appeal-2w': asylum,
  'asylum-appeal-1w': asylum,
  'asylum-interim-relief-1w': asylum,
  'dublin-appeal-1w': asylum,
  'dublin-interim-relief-1w': asylum,
  'social-objection-1m': social,
  'social-action-1m': social,
};

interface Missing {
  readonly possiblyUntil?: PlainDateText;
  readonly steps: readonly DeadlineStep[];
}

/**
 * Without an instruction on legal remedies, or with a wrong one, a longer period runs. The ordinary one stays the day
 * that counts, for courts decide afterwards whether the instruction was wrong; the longer one is what may still be left.
 *
 * @param regime unknown: the new law, whose period is the shorter one
 * @see § 58 (2) VwGO, §§ 34a (3), 36 (2), 74 (1) AsylG, § 66 (2) SGG, § 172 (1) StPO
 */
export function withoutInstruction(
  ruleId: string,
  start: Temporal.PlainDate,
  land: string,
  regime: 'old' | 'new' | undefined,
): Missing {
  if (ruleId === 'stop-prosecution-complaint-2w') return { steps: [neverBegins(start)] };
  const longer = longerRules[ruleId];
  const rule = longer && deadlineRuleOf(longer[regime ?? 'new']);
  if (!rule) return { steps: [] };
  const until = nextWorkingDay(endOfPeriod(start, rule.period, land).day.toString(), land);
  const words = dayWords(Temporal.PlainDate.from(until));
  const span = periodWords(rule.period);
  const text = {
    de: `Belehrung fehlt oder ist falsch: Dann gilt eine Frist von ${span.de}, möglicherweise bis ${words.de}. Sicher ist nur der frühere Tag.`,
    en: `The instruction is missing or wrong: then the period is ${span.en}, possibly until ${words.en}. Only the earlier day is safe.`,
  };
  return { possiblyUntil: until, steps: [{ kind: 'possibly', date: until, text, norm: rule.norm }] };
}

function neverBegins(start: Temporal.PlainDate): DeadlineStep {
  return {
    kind: 'possibly',
    date: start.toString(),
    text: {
      de: 'Belehrung fehlt: Dann läuft die Frist nicht. Sicher ist nur der berechnete Tag.',
      en: 'The instruction is missing: then the period does not run. Only the computed day is safe.',
    },
    norm: '§ 172 Abs. 1 StPO',
  };
}
