import type { Bilingual } from './deadline-rule.js';

const plain: Readonly<Record<string, string>> = {
  Erfahrungswert: 'value from practice',
  'eigene Regel der Beratungsstelle': 'own rule of the counselling centre',
};

const version = /^(.+) \((\d{4})-(\d{2})\)$/;
const months: Readonly<Record<'de' | 'en', Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/**
 * The source of a rule as people read it: `AufenthG (2026-10)` is `AufenthG, Stand Oktober 2026`. A source that is no law
 * has a word in each language; names of laws are quoted in German everywhere.
 */
export function sourceWords(source: string): Bilingual {
  const [, law, year, month] = version.exec(source) ?? [];
  if (law === undefined) return { de: source, en: plain[source] ?? source };
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  return { de: `${law}, Stand ${months.de.format(day)}`, en: `${law}, as of ${months.en.format(day)}` };
}
