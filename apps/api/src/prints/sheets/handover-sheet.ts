import { currentStatuses, labelOf } from '@geleit/domain';
import { fill } from '../../common/problems/wording.js';
import { dueWords, sumOfDeadlines } from '../parts/deadlines-part.js';
import { headPart } from '../parts/head-part.js';
import { OnPaper } from '../parts/on-paper.js';
import { type Block, heading, rows, text } from '../print-sheet.js';
import type { Printer } from '../printer.js';

const latestSteps = 6;
const mostTasks = 10;
const noteLength = 280;

/** What the next worker must know, on a page or two: what is dangerous and due first, what was done last. */
export function handoverSheet(printer: Printer): Block[] {
  return [...headPart(printer), ...first(printer), ...next(printer), ...standing(printer), ...lately(printer)];
}

function first({ content, words, language, today, free }: Printer): Block[] {
  const paper = new OnPaper(language);
  const { facts } = content.file;
  const [risk] = content.risk;
  const home = content.housing.find(({ from, until }) => (from ?? '') <= today && (until === null || until > today));
  const statuses = currentStatuses(
    content.residence.map(({ id, status, validFrom, validUntil, appliedOn, createdAt }) => ({
      id,
      status: status as never,
      recordedOn: createdAt.slice(0, 10),
      ...(validFrom === null ? {} : { validFrom }),
      ...(validUntil === null ? {} : { validUntil }),
      ...(appliedOn === null ? {} : { appliedOn }),
    })),
    today,
  );
  return [
    heading(words.handover.first),
    ...rows(
      [
        words.handover.risk,
        [paper.code('riskLevel', risk?.level ?? facts.riskLevel), free(risk?.reasons)].filter(Boolean).join(': '),
      ],
      [words.handover.plan, free(risk?.safetyPlan)],
      [
        words.handover.language,
        [paper.codes('language', facts.languages), facts.interpreter === 'yes' ? words.handover.interpreter : null]
          .filter(Boolean)
          .join(', '),
      ],
      [
        words.handover.children,
        facts.children
          ?.map(
            ({ ageGroup, whereabouts }) =>
              `${paper.code('childAgeGroup', ageGroup) ?? ''}, ${paper.code('whereabouts', whereabouts) ?? ''}`,
          )
          .join('; '),
      ],
      [
        words.parts.residence,
        statuses
          .map(({ status, validUntil }) =>
            [
              labelOf('residenceStatus', status, language),
              validUntil && fill(words.line.expires, { day: paper.day(validUntil) ?? '' }),
            ]
              .filter(Boolean)
              .join(', '),
          )
          .join('; '),
      ],
      [
        words.handover.home,
        home && [paper.code('housingKind', home.kind), free(home.provider)].filter(Boolean).join(', '),
      ],
    ),
  ];
}

function next(printer: Printer): Block[] {
  const { content, words, language, today, free } = printer;
  const paper = new OnPaper(language);
  const open = content.deadlines.filter(({ state }) => state === 'open');
  const hearings = content.proceedings
    .flatMap(({ kind, hearings: all }) => all.map((hearing) => ({ kind, ...hearing })))
    .filter(({ on }) => on >= today)
    .sort((a, b) => a.on.localeCompare(b.on));
  return [
    heading(words.handover.next),
    text(open.length > 0 ? sumOfDeadlines(printer) : words.sheet.noneOpen),
    ...rows(
      ...open.map((one): [string, string] => [
        dueWords(one, printer),
        [free(one.title) ?? free(one.name), one.legalBasis].filter(Boolean).join(' · '),
      ]),
      ...hearings.map(({ kind, on, time, place }): [string, string] => [
        [paper.day(on), time].filter(Boolean).join(', '),
        [labelOf('proceedingKind', kind, language), free(place)].filter(Boolean).join(' · '),
      ]),
      ...content.tasks
        .filter(({ state }) => state === 'open')
        .slice(0, mostTasks)
        .map((one): [string, string] => [paper.day(one.dueOn) ?? words.handover.tasks, free(one.title) ?? '']),
      ...content.goals
        .filter(({ state }) => state === 'open')
        .map((one): [string, string] => [
          labelOf('supportArea', one.area, language),
          [free(one.title), one.progress === null ? null : paper.code('progress', String(one.progress))]
            .filter(Boolean)
            .join(' · '),
        ]),
    ),
  ];
}

function standing({ content, words, language, free }: Printer): Block[] {
  const paper = new OnPaper(language);
  return [
    heading(words.handover.standing),
    ...rows(
      ...content.standing.map((one): [string, string] => [
        [labelOf('consentPurpose', one.purpose, language), free(one.recipient)].filter(Boolean).join(', '),
        [paper.code('consentState', one.state), paper.day(one.on)].filter(Boolean).join(', '),
      ]),
    ),
  ];
}

function lately({ content, words, language, free }: Printer): Block[] {
  const paper = new OnPaper(language);
  const short = (note: string | null): string | null =>
    note && note.length > noteLength ? `${note.slice(0, noteLength).trimEnd()} …` : note;
  return [
    heading(words.handover.lately),
    ...(content.steps.length === 0 ? [text(words.nothing)] : []),
    ...rows(
      ...content.steps
        .slice(0, latestSteps)
        .map((step): [string, string] => [
          paper.day(step.occurredOn) ?? '',
          [labelOf('supportKind', step.kind, language), short(free(step.note))].filter(Boolean).join(': '),
        ]),
    ),
  ];
}
