import { addDays, labelOf } from '@geleit/domain';
import { fill } from '../../common/problems/wording.js';
import { dayInFull } from '../../deadline-rules/sheet/day-in-full.js';
import type { DeadlineView } from '../../deadlines/deadline-view.js';
import type { Printer } from '../printer.js';
import { aside, type Block, rows, strong, subheading, text } from '../print-sheet.js';
import { OnPaper } from './on-paper.js';

const soonDays = 14;

/** Day and, for periods in hours, the time of day. */
export function dueWords(
  { dueOn, dueAt }: Pick<DeadlineView, 'dueOn' | 'dueAt'>,
  printer: Pick<Printer, 'words' | 'language'>,
): string {
  const day = dayInFull(dueOn, printer.language);
  return dueAt ? fill(printer.words.sheet.clock, { day, time: dueAt.slice(11, 16) }) : day;
}

/** How many are open, and how pressing they are. */
export function sumOfDeadlines({ content, words, today }: Printer): string {
  const open = content.deadlines.filter(({ state }) => state === 'open');
  const overdue = open.filter(({ dueOn }) => dueOn < today).length;
  const soon = open.filter(({ dueOn }) => dueOn >= today && dueOn <= addDays(today, soonDays)).length;
  return fill(words.sheet.sum, { open: open.length, overdue, soon });
}

/** Every open deadline with its norm and its computation, then how the others ended. */
export function deadlinesPart(printer: Printer, { withClosed }: { withClosed: boolean }): Block[] {
  const { content, words, language, free } = printer;
  const paper = new OnPaper(language);
  const open = content.deadlines.filter(({ state }) => state === 'open');
  const closed = content.deadlines.filter(({ state }) => state !== 'open');
  return [
    strong(open.length > 0 ? sumOfDeadlines(printer) : words.sheet.noneOpen),
    ...open.flatMap((one) => openDeadline(one, printer, { withClosed })),
    ...(withClosed && closed.length > 0
      ? [
          subheading(words.sheet.closed),
          ...rows(
            ...closed.map((one): [string, string] => [
              paper.day(one.dueOn) ?? '',
              [one.name, labelOf('deadlineState', one.state, language), free(one.reason)].filter(Boolean).join(' · '),
            ]),
          ),
        ]
      : []),
    aside(words.sheet.disclaimer),
  ];
}

function openDeadline(one: DeadlineView, printer: Printer, { withClosed }: { withClosed: boolean }): Block[] {
  const { words, language, withStaff, free } = printer;
  const paper = new OnPaper(language);
  const trigger =
    one.trigger && `${labelOf('triggerKind', one.trigger.kind, language)}, ${paper.day(one.trigger.date) ?? ''}`;
  return [
    subheading(
      `${dueWords(one, printer)}: ${one.title && one.title !== one.name ? `${one.name} (${free(one.title) ?? ''})` : (free(one.name) ?? '')}`,
    ),
    ...rows(
      [words.sheet.possibly, paper.day(one.possiblyUntil)],
      [words.sheet.norm, one.legalBasis],
      [words.sheet.from, trigger],
      [words.sheet.missed, [one.consequence, one.remedy].filter(Boolean).join(' ')],
      [words.line.assignee, withStaff ? one.responsible?.name : null],
    ),
    ...one.steps.map((step, index) => text(`${String(index + 1)}. ${step.text}${step.norm ? ` (${step.norm})` : ''}`)),
    ...one.moves.map(({ at, from, reason }) =>
      aside(
        fill(words.sheet.moved, { on: paper.day(at) ?? '', from: paper.day(from) ?? '', reason: free(reason) ?? '' }),
      ),
    ),
    // The sheet for others tells what is due, not how it went.
    ...(withClosed ? one.stateChanges.map((change) => aside(changeWords(change, printer))) : []),
    ...(one.wellFounded === false ? [strong(words.sheet.unsure)] : []),
  ];
}

function changeWords({ state, at, metOn, reason }: DeadlineView['stateChanges'][number], printer: Printer): string {
  const { words, language, free } = printer;
  const on = new OnPaper(language).day(metOn ?? at) ?? '';
  const became =
    state === 'open'
      ? fill(words.sheet.reopened, { on })
      : fill(words.sheet.ended, { on, state: labelOf('deadlineState', state, language) });
  return [became, free(reason)].filter(Boolean).join(': ');
}
