import { labelOf, seatOf, todayIn } from '@geleit/domain';
import type { Language } from '../../common/context/request-context.js';
import { fill } from '../../common/problems/wording.js';
import type { DeadlinePreview } from '../deadline-preview.js';
import type { DeadlinePreviewBody } from '../dto/deadline-preview.dto.js';
import { dayInFull } from './day-in-full.js';
import { SheetPaper } from './sheet-paper.js';
import { type SheetWords, sheetWords } from './sheet-words.js';

export interface SheetContent {
  readonly preview: DeadlinePreview;
  readonly body: DeadlinePreviewBody;
  readonly language: Language;
  readonly madeAt: Date;
}

/** The computation as a sheet for the file: it names no case and no person. */
export async function deadlineSheet({ preview, body, language, madeAt }: SheetContent): Promise<Buffer> {
  const words = sheetWords[language];
  const day = (date: string): string => dayInFull(date, language);
  const paper = new SheetPaper({ title: words.title, subject: words.subject, language, madeAt });

  paper.title(words.title);
  paper.text(preview.name, 'bold');
  paper.headline(labelOfDue(preview, words), dueWords(preview, day, words));
  for (const caution of cautionsOf(preview, day, words)) paper.text(caution, 'bold');

  paper.heading(words.given);
  for (const [label, value] of factsOf(body, preview, day, language)) paper.fact(label, value);

  paper.heading(words.steps);
  for (const [index, { text, norm }] of preview.steps.entries()) paper.step(index + 1, text, norm);

  if (preview.consequence !== null) {
    paper.heading(words.missed);
    paper.text(preview.consequence);
    if (preview.remedy !== null) paper.fact(words.remedy, preview.remedy);
  }

  paper.heading(words.warnings);
  for (const { daysBefore, on } of preview.warnings) paper.text(`${day(on)} (${before(daysBefore, words)})`);

  paper.heading(words.source);
  paper.fact(words.basis, preview.legalBasis);
  paper.fact(words.text, preview.source);
  paper.text(preview.wellFounded ? words.founded : words.doubtful);
  paper.text(words.disclaimer);
  paper.text(words.confidential, 'bold');

  const made = fill(words.made, { day: day(todayIn('Europe/Berlin', madeAt.getTime())) });
  return paper.finish((page, pages) => `${made} · ${fill(words.page, { page, pages })}`);
}

function labelOfDue({ direction }: DeadlinePreview, words: SheetWords): string {
  if (direction === 'earliest') return words.dueEarliest;
  return direction === 'date' || direction === 'start' ? words.dueDate : words.dueEnd;
}

function dueWords(
  { dueOn, dueAt, direction }: DeadlinePreview,
  day: (date: string) => string,
  words: SheetWords,
): string {
  if (dueAt !== undefined) return `${day(dueOn)}, ${fill(words.clock, { time: dueAt.slice(11, 16) })}`;
  return direction === 'end' ? `${day(dueOn)}, ${words.midnight}` : day(dueOn);
}

function cautionsOf(preview: DeadlinePreview, day: (date: string) => string, words: SheetWords): string[] {
  const { possiblyUntil, carefulOn, paper, wellFounded } = preview;
  return [
    possiblyUntil === undefined ? undefined : fill(words.possibly, { day: day(possiblyUntil) }),
    carefulOn === undefined ? undefined : fill(words.careful, { day: day(carefulOn) }),
    paper?.differs ? fill(words.paper, { days: Math.abs(paper.days), day: day(paper.dueOn) }) : undefined,
    wellFounded ? undefined : words.doubtful,
  ].filter((text) => text !== undefined);
}

function factsOf(
  { trigger, appliedOn, evidence, instruction, missingInstruction }: DeadlinePreviewBody,
  preview: DeadlinePreview,
  day: (date: string) => string,
  language: Language,
): (readonly [string, string])[] {
  const words = sheetWords[language];
  const time = trigger.time ? `, ${fill(words.clock, { time: trigger.time })}` : '';
  const facts: (readonly [string, string])[] = [
    [words.trigger, `${labelOf('triggerKind', trigger.kind, language)}, ${day(trigger.date)}${time}`],
    [words.evidence, evidence ? labelOf('evidence', evidence, language) : words.notNamed],
    [words.land, seatOf(preview.land)?.[language] ?? preview.land],
  ];
  if (appliedOn) facts.push([words.appliedOn, day(appliedOn)]);
  if (missingInstruction) facts.push([words.instruction, words.noInstruction]);
  else if (instruction?.dueOn) facts.push([words.instruction, day(instruction.dueOn)]);
  return facts;
}

function before(days: number, words: SheetWords): string {
  if (days === 0) return words.sameDay;
  return days === 1 ? words.dayBefore : fill(words.daysBefore, { days });
}
