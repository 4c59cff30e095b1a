import { currentLocale } from '../../i18n/locale.js';

/** 'Okt' of `2025-10`, or 'O' where twelve words do not fit. */
export function monthOfYear(month: string, isNarrow: boolean, locale = currentLocale()): string {
  const style = isNarrow ? 'narrow' : 'short';
  const name = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
  return name.replace('.', '');
}
