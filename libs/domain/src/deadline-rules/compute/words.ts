import type { Temporal } from 'temporal-polyfill';
import type { Bilingual, PeriodUnit } from '../deadline-rule.js';

const weekdays = {
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

const weekdaysInFull = {
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const units: Readonly<
  Record<PeriodUnit, { readonly de: readonly [string, string]; readonly en: readonly [string, string] }>
> = {
  hours: { de: ['Stunde', 'Stunden'], en: ['hour', 'hours'] },
  days: { de: ['Tag', 'Tage'], en: ['day', 'days'] },
  weeks: { de: ['Woche', 'Wochen'], en: ['week', 'weeks'] },
  months: { de: ['Monat', 'Monate'], en: ['month', 'months'] },
  years: { de: ['Jahr', 'Jahre'], en: ['year', 'years'] },
  werktage: { de: ['Werktag', 'Werktage'], en: ['weekday (Saturday counts)', 'weekdays (Saturday counts)'] },
};

/** `Do 02.04.2026`, `Thu 2 Apr 2026`: in words without the clock of any machine. */
export function dayWords(day: Temporal.PlainDate): Bilingual {
  const two = (n: number) => String(n).padStart(2, '0');
  const at = day.dayOfWeek - 1;
  return {
    de: `${weekdays.de[at] ?? ''} ${two(day.day)}.${two(day.month)}.${String(day.year)}`,
    en: `${weekdays.en[at] ?? ''} ${String(day.day)} ${months[day.month - 1] ?? ''} ${String(day.year)}`,
  };
}

/** `Donnerstag`, `Thursday`. */
export function weekdayWords(day: Temporal.PlainDate): Bilingual {
  const at = day.dayOfWeek - 1;
  return { de: weekdaysInFull.de[at] ?? '', en: weekdaysInFull.en[at] ?? '' };
}

/** `2 Wochen`, `2 weeks`. */
export function periodWords({ n, unit }: { readonly n: number; readonly unit: PeriodUnit }): Bilingual {
  const form = n === 1 ? 0 : 1;
  return { de: `${String(n)} ${units[unit].de[form]}`, en: `${String(n)} ${units[unit].en[form]}` };
}
