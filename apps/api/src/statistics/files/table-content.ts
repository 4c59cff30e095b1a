import type { Cube } from '@geleit/disclosure';
import type { FrozenYear } from '../tables/cube-store.js';
import type { StatisticsTable } from '../tables/table-view.js';
import { type FileContent, type FileValue, suppressedSign } from './file-content.js';

type Language = 'de' | 'en';

const words = {
  de: { cases: 'Fälle', share: 'Prozent', total: 'Gesamt', subject: 'Nationale Statistik', filter: 'nur', nothing: '' },
  en: {
    cases: 'Cases',
    share: 'Per cent',
    total: 'Total',
    subject: 'National statistics',
    filter: 'only',
    nothing: '',
  },
} as const;

/** A table of a frozen year as it stands in a file. */
export function tableContent(table: StatisticsTable, frozen: FrozenYear, language: Language): FileContent {
  const cube = table.of === 'contacts' && frozen.contacts ? frozen.contacts : frozen.cases;
  const said = words[language];
  const dimensions = [...table.rows, ...table.columns];
  const title = titleOf(table, cube, language);
  const [row = '', column] = dimensions;
  const sheet = column === undefined ? oneWay(table, cube, row, language) : pair(table, cube, row, column, language);
  return {
    title,
    subject: `${said.subject} ${table.year}`,
    name: ['statistik', table.year, ...dimensions].join('-').toLowerCase(),
    sheets: [{ name: dimensions.map((name) => labelOf(cube, name, language)).join(' × '), ...sheet }],
    notes: notesOf(table.method, language),
    language,
    madeAt: frozen.frozenAt,
  };
}

export function notesOf(method: StatisticsTable['method'], language: Language): string[] {
  const about = `${method.version} · n = ${method.n} · ${method.frozenOn}`;
  return [
    method.changed[language],
    `${suppressedSign}: ${method.suppressed[language]}`,
    ...method.note.map(({ title, text }) => `${title[language]}: ${text[language]}`),
    about,
  ];
}

function titleOf({ year, rows, columns, filter }: StatisticsTable, cube: Cube, language: Language): string {
  const asked = [...rows, ...columns].map((name) => labelOf(cube, name, language)).join(' × ');
  const only = Object.entries(filter).map(
    ([name, code]) =>
      `, ${words[language].filter} ${labelOf(cube, name, language)}: ${answerOf(cube, name, code, language)}`,
  );
  return `${asked} ${year}${only.join('')}`;
}

function oneWay({ cells, total }: StatisticsTable, cube: Cube, row: string, language: Language) {
  const said = words[language];
  const rows = cells.map((cell): FileValue[] => [
    answerOf(cube, row, cell.key[row] ?? '', language),
    shown(cell.value),
    shown(cell.share),
  ]);
  return {
    head: [labelOf(cube, row, language), said.cases, said.share],
    rows: [...rows, [said.total, shown(total), said.nothing]],
  };
}

function pair(table: StatisticsTable, cube: Cube, row: string, column: string, language: Language) {
  const codes = (name: string): string[] =>
    cube.dimensions.find(({ id }) => id === name)?.categories.map(({ code }) => code) ?? [];
  const byKey = new Map(table.cells.map((cell) => [`${cell.key[row]}×${cell.key[column]}`, cell]));
  const marginOf = (name: string, code: string) => table.margins.find(({ key }) => key[name] === code)?.value ?? null;
  const rows = codes(row).map((code): FileValue[] => [
    answerOf(cube, row, code, language),
    ...codes(column).map((other) => shown(byKey.get(`${code}×${other}`)?.value ?? null)),
    shown(marginOf(row, code)),
  ]);
  const said = words[language];
  return {
    head: [
      labelOf(cube, row, language),
      ...codes(column).map((code) => answerOf(cube, column, code, language)),
      said.total,
    ],
    rows: [...rows, [said.total, ...codes(column).map((code) => shown(marginOf(column, code))), shown(table.total)]],
  };
}

export const shown = (value: number | null): FileValue => value ?? suppressedSign;

export function labelOf({ dimensions }: Cube, name: string, language: Language): string {
  return dimensions.find(({ id }) => id === name)?.[language] ?? name;
}

export function answerOf({ dimensions }: Cube, name: string, code: string, language: Language): string {
  const known = dimensions.find(({ id }) => id === name)?.categories.find((category) => category.code === code);
  return known?.[language] ?? code;
}
