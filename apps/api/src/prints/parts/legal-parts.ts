import { labelOf } from '@geleit/domain';
import { fill } from '../../common/problems/wording.js';
import type { Printer } from '../printer.js';
import { type Block, rows, subheading } from '../print-sheet.js';
import { OnPaper } from './on-paper.js';

/** Proceedings with their stages and hearings; the file number stands with the identity. */
export function proceedingsPart(printer: Printer): Block[] {
  const { content, words, language, withIdentity, free } = printer;
  const paper = new OnPaper(language);
  return content.proceedings.flatMap((one) => [
    subheading(labelOf('proceedingKind', one.kind, language)),
    ...rows(
      [words.line.fileNumber, withIdentity ? one.fileNumber : null],
      [words.line.roles, paper.codes('proceedingRole', one.roles)],
      [words.line.offences, paper.codes('offence', one.offences)],
      [words.line.authority, free(one.authority)],
      [words.line.lawyer, free(one.lawyer)],
      [words.line.investigation, paper.code('yesNo', one.investigation)],
      [words.line.charge, paper.code('yesNo', one.charge)],
      [
        words.line.stages,
        one.stages
          .map(({ stage, on }) => [paper.code('proceedingStage', stage), paper.day(on)].filter(Boolean).join(' '))
          .join(', '),
      ],
      ...one.hearings.map(({ on, time, place, note }): [string, string] => [
        words.line.hearing,
        [paper.day(on), time, free(place), free(note)].filter(Boolean).join(', '),
      ]),
      [
        words.line.outcome,
        [paper.code('proceedingOutcome', one.outcome), paper.day(one.outcomeOn)].filter(Boolean).join(', '),
      ],
      [words.line.note, free(one.note)],
    ),
  ]);
}

/** Statements one by one, the latest first. */
export function consentsPart(printer: Printer): Block[] {
  const { content, words, language, free } = printer;
  const paper = new OnPaper(language);
  return content.consents.flatMap((one) => [
    subheading(
      [
        paper.day(one.on),
        labelOf('consentPurpose', one.purpose, language),
        labelOf('consentState', one.state, language),
      ].join(' · '),
    ),
    ...rows(
      [words.person.recipient, free(one.recipient) ?? paper.code('partnerKind', one.recipientKind)],
      [words.line.language, paper.code('language', one.language)],
      [words.line.evidence, paper.code('consentEvidence', one.evidence)],
      [words.line.note, free(one.note)],
    ),
  ]);
}

/** Goals with their progress, then the tasks. */
export function planPart(printer: Printer): Block[] {
  const { content, words, language, withStaff, free } = printer;
  const paper = new OnPaper(language);
  const goals = content.goals.flatMap((one) => [
    subheading(`${labelOf('supportArea', one.area, language)}: ${free(one.title) ?? ''}`),
    ...rows(
      [words.line.state, paper.code('goalState', one.state)],
      [words.line.need, free(one.need)],
      [words.line.progress, one.progress === null ? null : paper.code('progress', String(one.progress))],
      [words.line.tasks, one.tasks.total > 0 ? fill(words.line.tasksDone, one.tasks) : null],
      [words.line.reviewOn, paper.day(one.reviewOn)],
      [words.line.note, free(one.note)],
    ),
  ]);
  const tasks = content.tasks.map((one): [string, string] => [
    paper.day(one.doneOn ?? one.dueOn) ?? '–',
    [
      free(one.title),
      one.state in words.line.task ? words.line.task[one.state as keyof typeof words.line.task] : one.state,
      withStaff ? one.assignee?.name : null,
      free(one.note),
    ]
      .filter(Boolean)
      .join(' · '),
  ]);
  return [...goals, ...(tasks.length > 0 ? [subheading(words.line.tasks), ...rows(...tasks)] : [])];
}

/** What files there are, one a line; what is in them stays in the record. */
export function documentsPart({ content, words, language, withIdentity, free }: Printer): Block[] {
  const paper = new OnPaper(language);
  const line = (on: string | null, pattern: string): string | null => on && fill(pattern, { day: paper.day(on) ?? '' });
  return rows(
    ...content.documents
      .filter(({ isComplete }) => isComplete)
      .map((one): [string, string] => [
        paper.day(one.date ?? one.createdAt) ?? '',
        [
          labelOf('documentKind', one.kind, language),
          one.holdsIdentity && !withIdentity ? words.line.untitled : (free(one.title) ?? words.line.untitled),
          line(one.expiresOn, words.line.expires),
          line(one.removedOn, words.line.removed),
        ]
          .filter(Boolean)
          .join(' · '),
      ]),
  );
}
