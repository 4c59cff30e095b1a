import { method } from './method.js';

/** A piece of what users read, in both languages. */
export interface Wording {
  readonly de: string;
  readonly en: string;
}

/** What stands in a suppressed cell, and what its tooltip says. */
export const suppressedText = {
  sign: '–',
  tooltip: {
    de: 'keine oder sehr wenige Fälle (in der Regel 0 bis 3) – geschützt',
    en: 'no or very few cases (as a rule 0 to 3) – protected',
  },
} as const;

/** Stands with every shown number. */
export const changedText: Wording = {
  de: 'Zahlen sind zum Schutz der Betroffenen leicht verändert; Angaben weichen meist um 0 oder 1, in der Regel um höchstens 3 Fälle ab.',
  en: 'Numbers are slightly changed to protect the people behind them; they are mostly off by 0 or 1, as a rule by at most 3 cases.',
};

/** A difference between two years below this many cases is greyed. */
export const smallestDifference = 6;
export const mayBeChanceText: Wording = { de: 'kann Zufall sein', en: 'may be chance' };

/** The method note, piece by piece; a report prints all of them. */
export const methodNote: readonly { readonly id: string; readonly title: Wording; readonly text: Wording }[] = [
  {
    id: 'basis',
    title: { de: 'Was gezählt wird', en: 'What is counted' },
    text: {
      de: 'Gezählt werden Fälle, deren Weitergabe an die nationale Statistik die Klient*innen zugestimmt haben, einmal für jedes Jahr, in dem beraten wurde. „Unbekannt“ ist eine eigene Antwort.',
      en: 'Cases are counted whose clients agreed to the national statistics, once for each year of counselling. “Unknown” is an answer by itself.',
    },
  },
  {
    id: 'noise',
    title: { de: 'Verändert', en: 'Changed' },
    text: {
      de: `Jede Zahl ist zufällig verändert, vor dem Angleichen um höchstens ${method.d}, im Mittel um nichts. Dieselben Fälle ergeben immer dieselbe Zahl, wie auch gefragt wird. Die Gesamtzahl der Fälle ist genau.`,
      en: `Every number is changed at random, by at most ${method.d} before numbers are made to add up, on average by nothing. The same cases always give the same number, however one asks. The total of cases is exact.`,
    },
  },
  {
    id: 'additive',
    title: { de: 'Angeglichen', en: 'Made to add up' },
    text: {
      de: 'Danach werden alle Tabellen so angeglichen, dass sie sich zu denselben Summen ergänzen. Eine Tabelle über zwei Merkmale sagt deshalb nichts Neues über eines davon.',
      en: 'Then all tables are made to add up to the same totals. A table of two questions therefore says nothing new about one of them.',
    },
  },
  {
    id: 'suppressed',
    title: { de: 'Nicht gezeigt', en: 'Not shown' },
    text: {
      de: `Werte unter ${method.smallestShown} und Zellen, zu denen weniger als ${method.minCentres} Beratungsstellen beitragen, werden nicht gezeigt. Antworten, die zu wenige Stellen melden, sind mit anderen zusammengefasst.`,
      en: `Values below ${method.smallestShown} and cells to which fewer than ${method.minCentres} centres contribute are not shown. Answers reported by too few centres are counted together with others.`,
    },
  },
  {
    id: 'shares',
    title: { de: 'Prozente', en: 'Percentages' },
    text: {
      de: `Prozente sind aus den gezeigten Zahlen berechnet, nie aus Fällen, und nur ab einer Basis von ${method.smallestBase}. Mediane und Mittelwerte sind aus Klassen geschätzt.`,
      en: `Percentages are computed from the numbers shown, never from cases, and only from a base of ${method.smallestBase} on. Medians and means are estimated from classes.`,
    },
  },
  {
    id: 'years',
    title: { de: 'Vergleich von Jahren', en: 'Comparing years' },
    text: {
      de: `Unterschiede unter ${smallestDifference} Fällen können Zufall sein. Ein Jahr wird einmal ausgezählt und danach nicht mehr geändert; die Angaben zu den Fällen werden dabei vernichtet.`,
      en: `Differences below ${smallestDifference} cases may be chance. A year is counted once and not changed afterwards; the data on the cases are destroyed in doing so.`,
    },
  },
  {
    id: 'limits',
    title: { de: 'Was das nicht verspricht', en: 'What this does not promise' },
    text: {
      de: 'Das Verfahren ist keine mathematische Garantie. Es schützt durch unverzerrtes Rauschen, wenige Antworten, nur eine Fassung und vernichtete Angaben; vor jeder Veröffentlichung wird es angegriffen.',
      en: 'The method is no mathematical guarantee. It protects by unbiased noise, few answers, one version only and destroyed data; before anything is published it is attacked.',
    },
  },
];

/** Why a table is not offered. */
export const refusalTexts = {
  'too-many-dimensions': {
    de: 'Eine Tabelle hat höchstens zwei Merkmale, ein Filter zählt mit.',
    en: 'A table has two questions at most; a filter counts as one.',
  },
  'one-at-a-time': {
    de: 'Von Erstkontakten wird jedes Merkmal nur für sich gezählt.',
    en: 'Of first contacts each question is counted by itself only.',
  },
  'no-core-dimension': {
    de: 'Eines der beiden Merkmale muss ein Kernmerkmal sein: Geschlecht, Alter, Herkunft, Ausbeutungsform, Fallart, Aufenthalt, Zugang, Ermittlungsverfahren.',
    en: 'One of the two must be a core question: gender, age, origin, exploitation, kind of case, residence, way to the centre, investigation.',
  },
  'one-groups-the-other': {
    de: 'Das eine Merkmal fasst das andere nur zusammen.',
    en: 'One of the two only groups the other.',
  },
  'too-few-records': {
    de: `In diesem Jahr kämen auf eine Zelle im Mittel weniger als ${method.recordsPerCell} Fälle.`,
    en: `In this year there would be fewer than ${method.recordsPerCell} cases a cell on average.`,
  },
  withheld: {
    de: 'Zu diesem Merkmal haben in diesem Jahr zu wenige Beratungsstellen beigetragen.',
    en: 'Too few centres contributed to this question in this year.',
  },
} as const satisfies Readonly<Record<string, Wording>>;
