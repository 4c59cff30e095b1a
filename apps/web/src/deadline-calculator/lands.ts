import type { Locale } from '../i18n/locale.js';
import type { Land } from './rule.js';

/** `BY` of `BY-A`; the code itself for a whole Land. */
export const landOf = (lands: readonly Land[], code: string): string =>
  lands.find((land) => land.code === code)?.parent ?? code;

/** The sixteen, by name. */
export const wholeLands = (lands: readonly Land[], locale: Locale): Land[] =>
  lands.filter(({ parent }) => !parent).sort((a, b) => a[locale].localeCompare(b[locale], locale));

/** Parts of a Land with holidays of their own; for most there are none. */
export const placesIn = (lands: readonly Land[], land: string): Land[] => lands.filter(({ parent }) => parent === land);

export const landName = (lands: readonly Land[], code: string, locale: Locale): string =>
  lands.find((land) => land.code === code)?.[locale] ?? code;
