import type { Locale } from '../../../i18n/locale.js';
import type { Tick } from '../layout/ticks.js';

/** 'Jan. 2026' at the first tick and in January, else 'Apr.'. */
export const tickWords = ({ day, hasYear }: Tick, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    month: 'short',
    timeZone: 'UTC',
    ...(hasYear ? { year: 'numeric' } : {}),
  }).format(new Date(`${day}T12:00:00Z`));
