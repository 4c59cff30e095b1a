import type { Language } from '../../common/context/request-context.js';

const formats = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
} as const;

/** `Donnerstag, 16. April 2026`, whatever the zone of the machine. */
export function dayInFull(date: string, language: Language): string {
  return formats[language].format(new Date(`${date}T00:00:00Z`));
}
