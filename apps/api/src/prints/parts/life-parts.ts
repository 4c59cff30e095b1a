import { type CodeListName, labelOf } from '@geleit/domain';
import { fill } from '../../common/problems/wording.js';
import type { Printer } from '../printer.js';
import { type Block, rows, subheading } from '../print-sheet.js';
import { OnPaper } from './on-paper.js';

const titled = (printer: Printer, day: string | null, list: CodeListName, code: string): Block =>
  subheading(
    [new OnPaper(printer.language).day(day), labelOf(list, code, printer.language)].filter(Boolean).join(' · '),
  );

/** Steps of support, the latest first. */
export function stepsPart(printer: Printer): Block[] {
  const { content, words, language, withStaff, free } = printer;
  const paper = new OnPaper(language);
  return content.steps.flatMap((step) => [
    subheading(
      [
        paper.day(step.occurredOn),
        labelOf('supportKind', step.kind, language),
        labelOf('supportArea', step.area, language),
      ].join(' · '),
    ),
    ...rows(
      [
        words.line.state,
        [
          paper.code('channel', step.channel),
          fill(words.line.minutes, { count: step.minutes }),
          step.interpreter ? words.line.interpreted : null,
          paper.code('language', step.language),
          paper.code('stepOutcome', step.outcome),
        ]
          .filter(Boolean)
          .join(' · '),
      ],
      [words.line.with, paper.codes('partnerKind', step.withWhom)],
      [words.line.note, free(step.note)],
      [words.line.loggedBy, withStaff ? step.loggedBy?.name : null],
    ),
  ]);
}

export function residencePart(printer: Printer): Block[] {
  const { content, words, language, free } = printer;
  const paper = new OnPaper(language);
  return content.residence.flatMap((one) => [
    subheading(labelOf('residenceStatus', one.status, language)),
    ...rows(
      [words.line.from, paper.span(one.validFrom, one.validUntil)],
      [words.line.appliedOn, paper.day(one.appliedOn)],
      [words.line.document, paper.code('residenceDocument', one.document)],
      [words.line.authority, free(one.authority)],
      [words.line.reason, free(one.reason)],
      [words.line.note, free(one.note)],
    ),
  ]);
}

export function eventsPart(printer: Printer): Block[] {
  const { content, words, language, free } = printer;
  const paper = new OnPaper(language);
  return content.events.flatMap((one) => [
    titled(printer, one.date, 'eventKind', one.kind),
    ...rows(
      [words.sheet.from, paper.code('triggerKind', one.triggerKind)],
      [words.line.evidence, paper.code('evidence', one.evidence)],
      [words.line.note, free(one.note)],
    ),
  ]);
}

export function safetyPart(printer: Printer): Block[] {
  const { content, words, language, free } = printer;
  const paper = new OnPaper(language);
  return content.risk.flatMap((one) => [
    titled(printer, one.assessedOn, 'riskLevel', one.level),
    ...rows(
      [words.line.reviewOn, paper.day(one.reviewOn)],
      [words.line.reasons, free(one.reasons)],
      [words.line.safetyPlan, free(one.safetyPlan)],
      [words.line.note, free(one.note)],
    ),
  ]);
}

/** Stays without their addresses. */
export function housingPart(printer: Printer): Block[] {
  const { content, words, language, free } = printer;
  const paper = new OnPaper(language);
  return content.housing.flatMap((one) => [
    subheading(labelOf('housingKind', one.kind, language)),
    ...rows(
      [words.line.from, paper.span(one.from, one.until)],
      [words.line.provider, free(one.provider)],
      [words.line.endReason, paper.code('stayEnd', one.endReason)],
      [words.line.note, free(one.note)],
    ),
  ]);
}

export function healthPart(printer: Printer): Block[] {
  const { content, words, language, free } = printer;
  const paper = new OnPaper(language);
  return content.health.flatMap((one) => [
    titled(printer, one.since, 'healthNeed', one.need),
    ...rows(
      [words.line.state, paper.code('healthState', one.state)],
      [words.line.referredTo, free(one.referredTo)],
      [words.line.appointment, [paper.day(one.appointmentOn), one.appointmentAt].filter(Boolean).join(', ')],
      [words.line.expected, paper.day(one.dueOn)],
      [words.line.bornOn, paper.day(one.bornOn)],
      [words.line.outcome, free(one.outcome)],
      [words.line.note, free(one.note)],
    ),
  ]);
}

export function benefitsPart(printer: Printer): Block[] {
  const { content, words, language, free } = printer;
  const paper = new OnPaper(language);
  return content.benefits.flatMap((one) => {
    const amount = paper.cents(one.amountCents);
    return [
      titled(printer, null, 'benefitKind', one.kind),
      ...rows(
        [words.line.state, paper.code('benefitState', one.state)],
        [words.line.amount, amount && one.per === 'month' ? fill(words.line.monthly, { amount }) : amount],
        [words.line.appliedOn, paper.day(one.claimedOn)],
        [words.line.from, paper.span(one.from, one.until)],
        [words.line.authority, free(one.authority)],
        [words.line.note, free(one.note)],
      ),
    ];
  });
}
