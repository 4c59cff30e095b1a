import type { DeadlineRule } from '../deadline-calculator/rule.js';
import { dayPlain } from '../format/dates.js';
import type { Locale } from '../i18n/locale.js';
import type { T } from '../i18n/useT.js';

interface Range {
  readonly from?: string | null;
  readonly until?: string | null;
}

function rangeWords({ from, until }: Range, locale: Locale, t: T): string {
  if (from && until)
    return t('deadlineRules.validBoth', { from: dayPlain(from, locale), until: dayPlain(until, locale) });
  if (from) return t('deadlineRules.validFrom', { from: dayPlain(from, locale) });
  return until ? t('deadlineRules.validTo', { until: dayPlain(until, locale) }) : '';
}

/** 'immer', 'ab 01.01.2025', 'Asylantrag bis 11.06.2026': for which triggers or applications the rule holds. */
export function validityWords(
  { validFrom, validTo, regime }: Pick<DeadlineRule, 'validFrom' | 'validTo' | 'regime'>,
  locale: Locale,
  t: T,
): string {
  const when = regime ? rangeWords(regime, locale, t) : '';
  const words = [
    rangeWords({ from: validFrom, until: validTo }, locale, t),
    regime && when ? t(`deadlineRules.regime.${regime.of}`, { when }) : '',
  ].filter(Boolean);
  return words.length > 0 ? words.join('; ') : t('deadlineRules.always');
}

/** '28, 14 und 7 Tage vorher, am Tag selbst', or what none means. */
export function warningWords(days: readonly number[], locale: Locale, t: T): string {
  const before = days.filter((one) => one > 0);
  const last = before.at(-1);
  const words = [
    last === undefined
      ? ''
      : t('deadlineRules.daysBefore', {
          days: new Intl.ListFormat(locale).format([
            ...before.slice(0, -1).map(String),
            t('deadlineRules.days', { smart_count: last }),
          ]),
        }),
    days.includes(0) ? t('deadlineRules.onTheDay') : '',
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : t('deadlineRules.detail.none');
}
