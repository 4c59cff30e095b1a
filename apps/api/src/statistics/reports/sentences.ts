import { type ClassValue, limitsOf, medianClass } from '@geleit/disclosure';
import type { Label } from '../tables/method-view.js';
import type { ReportRow, ReportTable } from './report-view.js';

type Told = (value: string, share: string, total: string) => string;

interface Sentence {
  readonly dimension: string;
  readonly code: string;
  readonly de: Told;
  readonly en: Told;
}

const sentence = (dimension: string, code: string, de: Told, en: Told): Sentence => ({ dimension, code, de, en });

/** What readers look for first; every number comes from the table beside it. */
const sentences: readonly Sentence[] = [
  sentence(
    'caseKind',
    'new',
    (v, s, n) => `Von ${n} Fällen kamen ${v} (${s} %) im Jahr neu hinzu; die übrigen liefen aus Vorjahren weiter.`,
    (v, s, n) => `Of ${n} cases ${v} (${s} %) were new in the year; the others were carried over.`,
  ),
  sentence(
    'gender',
    'female',
    (v, s, n) => `${s} % der Klient*innen sind weiblich (${v} von ${n}).`,
    (v, s, n) => `${s} % of the clients are female (${v} of ${n}).`,
  ),
  sentence(
    'majority',
    'minor',
    (v, s) => `${v} Klient*innen (${s} %) sind minderjährig.`,
    (v, s) => `${v} clients (${s} %) are minors.`,
  ),
  sentence(
    'minorAtOffence',
    'yes',
    (v, s) => `Zur Tatzeit minderjährig waren ${v} (${s} %).`,
    (v, s) => `${v} (${s} %) were minors at the time of the offence.`,
  ),
  sentence(
    'region',
    'west-africa',
    (v, s) => `Aus Westafrika kommen ${v} Klient*innen (${s} %).`,
    (v, s) => `${v} clients (${s} %) come from West Africa.`,
  ),
  sentence(
    'exploitationGroup',
    'sexual',
    (v, s) => `Sexuelle Ausbeutung ist in ${v} Fällen (${s} %) die Hauptform.`,
    (v, s) => `Sexual exploitation is the main form in ${v} cases (${s} %).`,
  ),
  sentence(
    'exploitationGroup',
    'labour',
    (v, s) => `Arbeitsausbeutung ist in ${v} Fällen (${s} %) die Hauptform.`,
    (v, s) => `Labour exploitation is the main form in ${v} cases (${s} %).`,
  ),
  sentence(
    'country',
    'germany',
    (v, s) => `In Deutschland ausgebeutet wurden ${v} Klient*innen (${s} %).`,
    (v, s) => `${v} clients (${s} %) were exploited in Germany.`,
  ),
  sentence(
    'services',
    'psychosocial',
    (v, s) => `Psychosozial beraten wurde in ${v} Fällen (${s} %).`,
    (v, s) => `Psychosocial counselling was given in ${v} cases (${s} %).`,
  ),
  sentence(
    'prospect',
    'uncertain',
    (v, s) => `Der Aufenthalt war für ${v} Klient*innen (${s} %) ungewiss.`,
    (v, s) => `For ${v} clients (${s} %) the right to stay was uncertain.`,
  ),
  sentence(
    'investigation',
    'yes',
    (v, s, n) => `In ${v} von ${n} Fällen (${s} %) wurde ein Ermittlungsverfahren eingeleitet.`,
    (v, s, n) => `In ${v} of ${n} cases (${s} %) an investigation was opened.`,
  ),
  sentence(
    'charge',
    'yes',
    (v, s) => `Anklage wurde in ${v} Fällen (${s} %) erhoben.`,
    (v, s) => `Charges were filed in ${v} cases (${s} %).`,
  ),
];

/** Sentences for a table: the ones looked for, else its most frequent answers; the median of classes. */
export function sentencesOf(table: ReportTable): Label[] {
  const known = sentences.filter(({ dimension }) => dimension === table.dimension);
  const told = known.flatMap((one) => {
    const row = table.rows.find(({ code }) => code === one.code);
    return row === undefined || row.value === null || row.share === null || table.total === null
      ? []
      : [tell(one, row, table.total)];
  });
  const median = medianSentence(table);
  return [...(told.length > 0 ? told : mostFrequent(table)), ...(median ? [median] : [])];
}

function tell(one: Sentence, { value, share }: ReportRow, total: number): Label {
  return {
    de: one.de(String(value), inGerman(share ?? 0), String(total)),
    en: one.en(String(value), (share ?? 0).toFixed(1), String(total)),
  };
}

function mostFrequent({ title, rows, total }: ReportTable): Label[] {
  const shown = rows
    .filter(({ value, share, code }) => value !== null && share !== null && code !== 'u')
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const [first, second] = shown;
  if (!first || total === null) return [];
  const german = (row: ReportRow): string => `„${row.label.de}“ (${row.value}, ${inGerman(row.share ?? 0)} %)`;
  const english = (row: ReportRow): string => `“${row.label.en}” (${row.value}, ${(row.share ?? 0).toFixed(1)} %)`;
  return [
    {
      de: `${title.de}: am häufigsten ${german(first)}${second ? `, dann ${german(second)}` : ''}.`,
      en: `${title.en}: most often ${english(first)}${second ? `, then ${english(second)}` : ''}.`,
    },
  ];
}

function medianSentence({ dimension, rows, title }: ReportTable): Label | undefined {
  const classes = rows.flatMap(({ code, value }): ClassValue[] => {
    const limits = limitsOf(dimension, code);
    return limits ? [{ ...limits, value }] : [];
  });
  if (classes.length === 0) return undefined;
  const median = rows.find(({ code }) => code === medianClass(classes));
  if (!median) return undefined;
  return {
    de: `${title.de}: Der mittlere Fall liegt in der Klasse „${median.label.de}“ (Median, aus Klassen).`,
    en: `${title.en}: the middle case is in the class “${median.label.en}” (median, from classes).`,
  };
}

const inGerman = (share: number): string => share.toFixed(1).replace('.', ',');
