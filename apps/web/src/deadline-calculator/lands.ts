import type { Locale } from '../i18n/locale.js';
import type { Land } from './rule.js';

/** `BY` of `BY-A`. */
export const landOf = (code: string): string => code.split('-')[0] ?? '';

/** The sixteen, by name. */
export const wholeLands = (lands: readonly Land[], locale: Locale): Land[] =>
  lands.filter(({ code }) => !code.includes('-')).sort((a, b) => a[locale].localeCompare(b[locale], locale));

/** Parts of a Land with holidays of their own; for most there are none. */
export const placesIn = (lands: readonly Land[], land: string): Land[] =>
  lands.filter(({ code }) => code.startsWith(`${land}-`));

export const landName = (lands: readonly Land[], code: string, locale: Locale): string =>
  lands.find((land) => land.code === code)?.[locale] ?? code;
