import type { FileContent, FileSheet, FileValue } from '../files/file-content.js';
import { notesOf, shown } from '../files/table-content.js';
import type { FrozenYear } from '../tables/cube-store.js';
import type { PublishedElsewhere, ReportTable, StatisticsReport } from './report-view.js';

type Language = 'de' | 'en';

const words = {
  de: {
    cases: 'Fälle',
    share: 'Prozent',
    total: 'Gesamt',
    several: 'mehrere Antworten möglich',
    ours: 'hier gezählt',
    theirs: 'veröffentlicht',
    figure: 'Kennzahl',
    unit: 'Einheit',
    told: 'Angabe von',
    source: 'Quelle',
    period: 'Zeitraum',
    compared: 'Veröffentlichte Zahlen dieses Jahres zum Vergleich',
    history: 'Veröffentlichte Zahlen früherer Jahre',
    demo: 'Demo: erfundene Daten.',
    erratum: 'Hinweis',
  },
  en: {
    cases: 'Cases',
    share: 'Per cent',
    total: 'Total',
    several: 'several answers possible',
    ours: 'counted here',
    theirs: 'published',
    figure: 'Figure',
    unit: 'Unit',
    told: 'told by',
    source: 'Source',
    period: 'Period',
    compared: 'Published figures of this year for comparison',
    history: 'Published figures of former years',
    demo: 'Demo: invented data.',
    erratum: 'Erratum',
  },
} as const;

/** The report as it stands in a file: a sheet a table, the same words and numbers in every format. */
export function reportContent(report: StatisticsReport, frozen: FrozenYear, language: Language): FileContent {
  const said = words[language];
  const chapters = report.chapters.flatMap(({ title, sentences, tables }): FileSheet[] => [
    { name: title[language], head: [title[language]], rows: sentences.map((sentence) => [sentence[language]]) },
    ...tables.map((table) => tableSheet(table, language)),
  ]);
  return {
    title: report.title[language],
    subject: report.isDemo ? said.demo : report.title[language],
    name: `statistik-${report.year}`,
    sheets: [...chapters, ...elsewhereSheets(report, language)],
    notes: [
      ...notesOf(report.method, language),
      ...report.errata.map(({ text, at }) => `${said.erratum} ${at.slice(0, 10)}: ${text}`),
      `SHA-256 ${report.digest}`,
    ],
    language,
    madeAt: frozen.frozenAt,
  };
}

function tableSheet({ title, multiple, base, total, rows }: ReportTable, language: Language): FileSheet {
  const said = words[language];
  const counted = rows.map(({ label, value, share }): FileValue[] => [label[language], shown(value), shown(share)]);
  return {
    name: title[language],
    head: [title[language], said.cases, said.share],
    rows: multiple ? counted : [...counted, [said.total, shown(total), '']],
    words: [multiple ? `${base[language]}; ${said.several}` : base[language]],
  };
}

function elsewhereSheets({ comparison, history }: StatisticsReport, language: Language): FileSheet[] {
  const said = words[language];
  const told = ({ is, value, unit }: PublishedElsewhere): string =>
    `${signs[is] ?? ''}${value}${unit === 'percent' ? ' %' : ''}`;
  const sheets: FileSheet[] = [];
  if (comparison.length > 0) {
    sheets.push({
      name: said.compared,
      head: [said.figure, said.theirs, said.ours],
      rows: comparison.map((one) => [one.title[language], told(one), shown(one.ours)]),
    });
  }
  sheets.push({
    name: said.history,
    head: [said.figure, said.period, said.theirs],
    rows: history.flatMap(({ period, figures }) => figures.map((one) => [one.title[language], period, told(one)])),
  });
  return sheets;
}

const signs: Readonly<Record<string, string>> = { above: '> ', 'just-under': '< ', about: '≈ ' };
