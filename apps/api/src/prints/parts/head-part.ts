import { labelOf } from '@geleit/domain';
import type { Printer } from '../printer.js';
import { type Block, rows, strong, subheading, text } from '../print-sheet.js';
import { OnPaper } from './on-paper.js';

/** Whose record it is; who she is only where that was asked for and may be opened. */
export function headPart({ content, words, language, withIdentity, withStaff, free }: Printer): Block[] {
  const { file } = content;
  const paper = new OnPaper(language);
  const names = withStaff ? file : { responsible: null, deputies: [] };
  return [
    ...rows(
      [words.head.code, file.code],
      [words.head.state, labelOf('caseState', file.state, language)],
      [words.head.closing, paper.code('closingReason', file.closingReason)],
      [words.head.responsible, names.responsible?.name],
      [words.head.deputies, names.deputies.map(({ name }) => name).join(', ')],
      [words.head.opened, paper.day(file.createdAt)],
      [words.head.lastContact, paper.day(file.lastContactOn)],
      ...(withIdentity
        ? ([
            [words.head.alias, file.identity?.alias],
            [words.head.safeContact, file.identity?.safeContact],
          ] as const)
        : []),
    ),
    ...(file.restricted && withStaff ? [strong(words.head.restricted)] : []),
    ...(file.narrative.summary ? [subheading(words.head.summary), text(free(file.narrative.summary) ?? '')] : []),
  ];
}
