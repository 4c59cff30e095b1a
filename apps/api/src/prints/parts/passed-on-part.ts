import { labelOf } from '@geleit/domain';
import { fill } from '../../common/problems/wording.js';
import type { PassedOn } from '../content/passed-on.js';
import { aside, type Block, heading, rows, text } from '../print-sheet.js';
import type { Printer } from '../printer.js';
import { OnPaper } from './on-paper.js';

type Line = [label: string, value: string];

/** Where the record began: the contact that it was made of. */
export function firstContactPart({ words, language, free }: Printer, { firstContact }: PassedOn): Block[] {
  if (!firstContact) return [];
  const paper = new OnPaper(language);
  const { occurredOn, channel, topic, language: spoken, referralSource, note } = firstContact;
  return [
    heading(words.person.firstContact),
    ...rows(
      [words.person.on, paper.day(occurredOn)],
      [
        words.line.state,
        [paper.code('channel', channel), paper.code('contactTopic', topic)].filter(Boolean).join(' · '),
      ],
      [words.line.language, paper.code('language', spoken)],
      [words.person.cameFrom, paper.code('referralSource', referralSource)],
      [words.line.note, free(note)],
    ),
  ];
}

/** Notes on top of the timeline, which belong to no part of the case file. */
export function pinnedPart({ words, free }: Printer, { pinned }: PassedOn): Block[] {
  return pinned.length === 0 ? [] : [heading(words.person.pinned), ...pinned.map((note) => text(free(note) ?? ''))];
}

/** Who received something or may: what she agreed to, what was applied for and to whom somebody has talked. */
export function receivedPart(printer: Printer, { releases }: PassedOn): Block[] {
  const { words, language } = printer;
  const paper = new OnPaper(language);
  const statistics = releases.map(({ year, on }): Line => [paper.day(on) ?? '', fill(words.person.released, { year })]);
  const told = [...consents(printer), ...statistics, ...bodies(printer)];
  return [
    heading(words.person.received),
    ...(told.length > 0 ? rows(...told) : [text(words.person.nobody)]),
    ...rows(...talks(printer)),
  ];
}

/** What was printed, written or downloaded: the protocol knows the day, not the hand it was put into. */
export function leftPart(printer: Printer, { left }: PassedOn): Block[] {
  const { words, language } = printer;
  if (left.length === 0) return [];
  const paper = new OnPaper(language);
  return [
    heading(words.person.left),
    aside(words.person.leftHint),
    ...rows(...left.map((one): Line => [paper.day(one.on) ?? '', leftWords(printer, one)])),
  ];
}

function leftWords({ content, words, language, withIdentity, free }: Printer, one: PassedOn['left'][number]): string {
  if (one.what === 'letter') return words.person.letter;
  if (one.what !== 'document') return fill(words.person.printed, { what: words.titles[one.what] });
  const found = content.documents.find(({ id }) => id === one.documentId);
  const title = found && (!found.holdsIdentity || withIdentity) ? free(found.title) : null;
  const what = [found && labelOf('documentKind', found.kind, language), title].filter(Boolean).join(', ');
  return fill(words.person.opened, { what });
}

function consents({ content, language, free }: Printer): Line[] {
  const paper = new OnPaper(language);
  return content.consents
    .filter(({ purpose, state }) => purpose !== 'record' && (state === 'given' || state === 'withdrawn'))
    .map((one) => [
      paper.day(one.on) ?? '',
      [
        labelOf('consentPurpose', one.purpose, language),
        free(one.recipient) ?? paper.code('partnerKind', one.recipientKind),
        paper.code('consentState', one.state),
      ]
        .filter(Boolean)
        .join(' · '),
    ]);
}

/** Bodies that know of her because something was applied for, or because she was referred to them. */
function bodies({ content, words, language, free }: Printer): Line[] {
  const paper = new OnPaper(language);
  const line = (on: string | null, what: string, who: string | null): Line[] =>
    who ? [[paper.day(on) ?? words.person.noDay, `${what} · ${who}`]] : [];
  return [
    ...content.health.flatMap((one) => line(one.appointmentOn, words.line.referredTo, free(one.referredTo))),
    ...content.benefits.flatMap((one) =>
      line(one.claimedOn, labelOf('benefitKind', one.kind, language), free(one.authority)),
    ),
    ...content.residence.flatMap((one) =>
      line(one.appliedOn ?? one.validFrom, labelOf('residenceStatus', one.status, language), free(one.authority)),
    ),
    ...content.proceedings.flatMap((one) =>
      [one.authority, one.lawyer].flatMap((who) =>
        line(null, labelOf('proceedingKind', one.kind, language), free(who)),
      ),
    ),
  ];
}

/** With which kind of body somebody of the centre has talked on which days. */
function talks({ content, words, language }: Printer): Line[] {
  const paper = new OnPaper(language);
  const days = new Map<string, string[]>();
  for (const { occurredOn, withWhom } of content.steps)
    for (const who of new Set(withWhom)) if (who !== 'client') days.set(who, [...(days.get(who) ?? []), occurredOn]);
  return [...days].map(([who, on]) => [
    fill(words.person.talks, { who: labelOf('partnerKind', who, language) }),
    [...new Set(on)].map((day) => paper.day(day)).join(', '),
  ]);
}
