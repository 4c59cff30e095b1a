import type { Locale } from '../i18n/locale.js';
import { deadlineAreas, type DeadlineArea, type DeadlineRule } from './rule.js';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');

/** Paragraph signs and spaces are written in many ways: '§74', '§ 74', '74 asylg'. */
const wordsOf = (text: string) =>
  plain(text)
    .replaceAll(/§+/g, ' ')
    .split(/[\s,;()/]+/)
    .filter(Boolean);

/**
 * The rules that have every word of the query, or the beginning of one, in name, norm, area or trigger; in both languages, for
 * a norm is quoted in German everywhere. Short names that begin with the query come first, then names.
 *
 * @param areaOf the word for an area in the reader's language
 */
export function searchRules(
  rules: readonly DeadlineRule[],
  query: string,
  locale: Locale,
  areaOf: (rule: DeadlineRule) => string,
): DeadlineRule[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [...rules];
  return rules
    .map((rule) => ({ rule, rank: rankOf(rule, asked, locale, areaOf(rule)) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ rule }) => rule);
}

/** Periods are asked for by their unit: 'Stunden', 'Woche', 'months'. */
const units: Readonly<Record<string, string>> = {
  hours: 'Stunden hours',
  days: 'Tage days',
  weeks: 'Wochen weeks',
  months: 'Monate months',
  years: 'Jahre years',
  werktage: 'Werktage working days',
};

function rankOf(rule: DeadlineRule, asked: readonly string[], locale: Locale, area: string): number {
  const name = wordsOf(rule.name[locale]);
  const short = wordsOf(rule.short[locale]);
  const period = wordsOf(`${String(rule.period.n)} ${units[rule.period.unit] ?? ''}`);
  const text = [rule.name.de, rule.name.en, rule.short.de, rule.short.en, rule.norm, rule.norms?.old, rule.norms?.new]
    .concat([rule.triggerWords.de, rule.triggerWords.en, area])
    .filter((part): part is string => Boolean(part));
  const all = [...wordsOf(text.join(' ')), ...period];
  let rank = 1;
  for (const word of asked) {
    // A number is a whole number: § 7 is not § 74.
    const isMet = (one: string) => (/^\d+$/.test(word) ? one === word : one.includes(word));
    if (!all.some(isMet)) return 0;
    // Who types the short name, or the unit of a period, means the rule that is called so.
    if (short[0]?.startsWith(word)) rank += 4;
    if (period.some((one) => !/^\d/.test(one) && one.startsWith(word))) rank += 2;
    if (name.some((one) => one.startsWith(word))) rank += 2;
    else if (name.some(isMet)) rank += 1;
  }
  return rank;
}

export type RuleGroup = 'recent' | 'own' | DeadlineArea;

export interface RuleOption {
  readonly rule: DeadlineRule;
  readonly group: RuleGroup;
}

const order: readonly RuleGroup[] = ['recent', 'own', ...deadlineAreas];

/** Rules under their heading: those used last first, then the centre's own, then area by area. Each rule once. */
export function groupedRules(rules: readonly DeadlineRule[], recent: readonly string[]): RuleOption[] {
  return rules
    .map((rule): RuleOption => ({
      rule,
      group: recent.includes(rule.id) ? 'recent' : rule.own || rule.area === null ? 'own' : rule.area,
    }))
    .sort(
      (a, b) =>
        order.indexOf(a.group) - order.indexOf(b.group) ||
        (a.group === 'recent' ? recent.indexOf(a.rule.id) - recent.indexOf(b.rule.id) : 0),
    );
}

const remembered = 5;

/** The rules used last, the newest first. They live in the memory of this page. */
export const withRecent = (recent: readonly string[], ruleId: string): string[] =>
  [ruleId, ...recent.filter((one) => one !== ruleId)].slice(0, remembered);

/** Found rules with their groups kept together, the group of the best find first. */
export function foundInGroups(found: readonly RuleOption[]): RuleOption[] {
  const groups = [...new Set(found.map(({ group }) => group))];
  return groups.flatMap((group) => found.filter((option) => option.group === group));
}
