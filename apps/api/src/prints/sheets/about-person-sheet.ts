import { labelOf } from '@geleit/domain';
import { headPart } from '../parts/head-part.js';
import { OnPaper } from '../parts/on-paper.js';
import { printPartNames } from '../print-kinds.js';
import { type Block, heading, rows, text } from '../print-sheet.js';
import type { Printer } from '../printer.js';
import { partsOf } from './case-file-sheet.js';

/** All that is stored about the person, for her: who received what first, then the record. */
export function aboutPersonSheet(printer: Printer): Block[] {
  return [
    text(printer.words.person.intro),
    ...headPart(printer),
    ...received(printer),
    ...partsOf(printer, printPartNames),
  ];
}

function received({ content, words, language, free }: Printer): Block[] {
  const paper = new OnPaper(language);
  const told = content.consents
    .filter(({ purpose, state }) => purpose !== 'record' && state === 'given')
    .map((one): [string, string] => [
      paper.day(one.on) ?? '',
      [
        labelOf('consentPurpose', one.purpose, language),
        free(one.recipient) ?? paper.code('partnerKind', one.recipientKind),
      ]
        .filter(Boolean)
        .join(' · '),
    ]);
  const talkedWith = [...new Set(content.steps.flatMap(({ withWhom }) => withWhom))].filter((who) => who !== 'client');
  return [
    heading(words.person.received),
    ...(told.length > 0 ? rows(...told) : [text(words.person.nobody)]),
    ...rows([words.person.contacts, paper.codes('partnerKind', talkedWith)]),
  ];
}
