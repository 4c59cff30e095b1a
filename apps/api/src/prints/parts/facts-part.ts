import { type FactField, factSections } from '@geleit/domain';
import { fill } from '../../common/problems/wording.js';
import type { Printer } from '../printer.js';
import { type Block, rows, subheading } from '../print-sheet.js';
import { factWords } from '../words/fact-words.js';
import { OnPaper } from './on-paper.js';

/** All facts that are stated, in the sections of the form. */
export function factsPart({ content, language }: Printer): Block[] {
  const { facts } = content.file;
  return factSections.flatMap(({ fields, [language]: title }) => {
    const stated = fields.flatMap((field) =>
      field.type === 'children'
        ? childRows(facts.children ?? [], language)
        : rows([field[language], written(field, facts[field.name], language)]),
    );
    return stated.length > 0 ? [subheading(title), ...stated] : [];
  });
}

type Children = NonNullable<Printer['content']['file']['facts']['children']>;

function childRows(children: Children, language: Printer['language']): Block[] {
  const paper = new OnPaper(language);
  const words = factWords[language];
  const place = ({ whereabouts, since }: { whereabouts: string; since?: string | undefined }): string =>
    [paper.code('whereabouts', whereabouts), sinceWords(since, language)].filter(Boolean).join(' ');
  return children.flatMap((child, index) => {
    const before = (child.earlier ?? []).map((one) => `${words.earlier}: ${place(one)}`);
    const value = [paper.code('childAgeGroup', child.ageGroup), place(child), ...before].join('; ');
    return rows([fill(words.child, { number: index + 1 }), value]);
  });
}

function sinceWords(since: string | undefined, language: Printer['language']): string | null {
  const day = new OnPaper(language).day(since);
  return day && fill(factWords[language].since, { day });
}

function written(field: FactField, value: unknown, language: Printer['language']): string | null {
  const paper = new OnPaper(language);
  if (value === undefined || value === null) return null;
  switch (field.type) {
    case 'code':
      return paper.code(field.list, value as string);
    case 'codes':
      return paper.codes(field.list, value as string[]);
    case 'date':
      return paper.day(value as string);
    case 'year':
      return typeof value === 'number' ? String(value) : null;
    case 'cooperation':
      return paper.code('cooperation', value as string);
    case 'earlierCooperation':
      return (value as { cooperation: string; since?: string }[])
        .map(({ cooperation, since }) =>
          [paper.code('cooperation', cooperation), sinceWords(since, language)].filter(Boolean).join(' '),
        )
        .join('; ');
    case 'exploitation':
      return (value as { form: string; main: boolean }[])
        .map(
          ({ form, main }) =>
            `${paper.code('exploitationForm', form) ?? ''}${main ? ` (${factWords[language].main})` : ''}`,
        )
        .join(', ');
    case 'children':
      return null;
  }
}
