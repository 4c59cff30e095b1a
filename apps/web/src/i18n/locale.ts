export type Locale = 'de' | 'en';

let current: Locale = 'de';

/** German unless the browser's first language is English. */
export const localeOf = (languages: readonly string[]): Locale =>
  languages[0]?.toLowerCase().startsWith('en') ? 'en' : 'de';

/** The language of this page; formatters and `Accept-Language` read it. Lives in memory only. */
export const currentLocale = (): Locale => current;

export function setCurrentLocale(locale: Locale): void {
  current = locale;
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
}
