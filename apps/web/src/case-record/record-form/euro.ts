import { currentLocale } from '../../i18n/locale.js';

const tags = { de: 'de-DE', en: 'en-GB' } as const;

/** '563,00 €' of 56300 cents. */
export const euro = (cents: number, locale = currentLocale()): string =>
  new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** '563,00' for a field; in English '563.00'. */
export function euroTyped(cents: number, locale = currentLocale()): string {
  const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  return locale === 'de' ? text.replace('.', ',') : text;
}

const typed = {
  de: /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/,
  en: /^(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}))?$/,
};

/**
 * Whole cents of an amount as people type it: 563, 563,5, 563.50, 1.563,00 (in English 1,563.00), 563 €.
 *
 * @returns null for what is no amount or has more than two decimals; nothing is rounded
 */
export function readEuro(text: string, locale = currentLocale()): number | null {
  const found = typed[locale].exec(text.replaceAll(/[\s€]/g, ''));
  if (!found) return null;
  const whole = (found[1] ?? '').replaceAll(/\D/g, '');
  return Number(whole) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}
