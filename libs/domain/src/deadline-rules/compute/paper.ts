import { Temporal } from 'temporal-polyfill';
import type { DeadlineRule } from '../deadline-rule.js';
import type { DeadlineStep, PaperDate } from './computed-deadline.js';
import type { Instruction } from './deadline-input.js';
import { type LastDay, lastDayOf } from './last-day.js';
import { dayWords, periodWords } from './words.js';

/**
 * The paper wins over the rule: of two periods the shorter counts, and a calendar date that the paper names replaces
 * the computed one. Where they differ, both are said.
 *
 * @param computed what the rule gives, with its steps
 * @see § 31 (3) s. 2 VwVfG for a named day
 */
export function withPaper(
  rule: DeadlineRule,
  instruction: Instruction,
  start: Temporal.PlainDate,
  land: string,
  computed: LastDay,
): LastDay & { readonly paper: PaperDate } {
  const named = instruction.dueOn;
  const paper: LastDay =
    named === undefined
      ? lastDayOf(rule, periodOf(rule, instruction), start, land)
      : { day: Temporal.PlainDate.from(named), steps: [] };
  const days = computed.day.until(paper.day, { largestUnit: 'days' }).days;
  const paperDate = { dueOn: paper.day.toString(), differs: days !== 0, days };
  const paperCounts = named !== undefined || days < 0;
  const verdict = verdictStep(instruction, paper.day, computed.day, paperCounts);
  if (!paperCounts) return { ...computed, steps: [...computed.steps, verdict], paper: paperDate };
  return {
    day: paper.day,
    possiblyUntil: paper.possiblyUntil,
    steps: [...computed.steps.filter(({ kind }) => kind !== 'possibly'), ...paper.steps.filter(isNew), verdict],
    paper: paperDate,
  };
}

/** The first day was said with the rule. */
const isNew = ({ kind }: DeadlineStep): boolean => kind !== 'first-day';

function periodOf({ period }: DeadlineRule, { n, unit }: Instruction): DeadlineRule['period'] {
  return { ...period, n: n ?? period.n, unit: unit ?? period.unit };
}

function verdictStep(
  { n, unit, dueOn }: Instruction,
  paper: Temporal.PlainDate,
  computed: Temporal.PlainDate,
  paperCounts: boolean,
): DeadlineStep {
  const [day, rule] = [dayWords(paper), dayWords(computed)];
  const span = n !== undefined && unit !== undefined && dueOn === undefined ? periodWords({ n, unit }) : undefined;
  const named = span
    ? {
        de: `Die Belehrung nennt ${span.de}, also ${day.de}`,
        en: `The instruction names ${span.en}, that is ${day.en}`,
      }
    : { de: `Das Papier nennt ${day.de}`, en: `The paper names ${day.en}` };
  const reason = span
    ? { de: 'es zählt der frühere Tag', en: 'the earlier day counts' }
    : { de: 'es zählt das Datum auf dem Papier', en: 'the date on the paper counts' };
  const isSame = paper.equals(computed);
  return {
    kind: 'paper',
    date: (paperCounts ? paper : computed).toString(),
    text: isSame
      ? { de: `${named.de}: wie nach der Regel.`, en: `${named.en}: the same as by the rule.` }
      : {
          de: `${named.de}; die Regel ergibt ${rule.de}. Das weicht ab: ${reason.de}.`,
          en: `${named.en}; the rule gives ${rule.en}. They differ: ${reason.en}.`,
        },
  };
}
