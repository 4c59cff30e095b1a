import { dayPlain } from '../format/dates.js';

/** A day as people write it: `24.11.2026`, `24.11.26`, `24. November 2026`, `24 November 2026`, `2026-11-24`. */
export function daySpellings(day: string): string[] {
  const noon = new Date(`${day}T12:00:00Z`);
  const long = (language: string) => noon.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  const plain = dayPlain(day, 'de');
  return [day, plain, plain.replace(/\d\d(\d\d)$/, '$1'), long('de-DE'), long('en-GB'), long('en-US')];
}
