export type Locale = 'de' | 'en';

/** German unless the browser's first language is English. */
export const localeOf = (languages: readonly string[]): Locale =>
  languages[0]?.toLowerCase().startsWith('en') ? 'en' : 'de';

let current: Locale = typeof document === 'undefined' ? 'de' : localeOf(navigator.languages);
const listeners = new Set<() => void>();

/** The language of this page; formatters and `Accept-Language` read it. Lives in memory only. */
export const currentLocale = (): Locale => current;

export function setCurrentLocale(locale: Locale): void {
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
  if (locale === current) return;
  current = locale;
  for (const tell of listeners) tell();
}

/** Calls back when somebody has chosen another language. Returns what stops it. */
export function onLocaleChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
