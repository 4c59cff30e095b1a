import { currentLocale, type Locale } from '../i18n/locale.js';

const zone = 'Europe/Berlin';
const tags = { de: 'de-DE', en: 'en-GB' } as const;

/** A plain day is shown as that calendar day whatever the browser's zone. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

const formatted = (day: string, options: Intl.DateTimeFormatOptions, locale: Locale) =>
  new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' }).format(noon(day));

const digits = (day: string) => `${day.slice(8, 10)}.${day.slice(5, 7)}.`;

/** 'Do' of 'Do 16.04.2026'. */
export const weekday = (day: string, locale = currentLocale()): string =>
  formatted(day, { weekday: 'short' }, locale).replace('.', '');

/** '16.04.' in German, '16 Apr' in English. */
export const dayShort = (day: string, locale = currentLocale()): string =>
  locale === 'de' ? digits(day) : formatted(day, { day: 'numeric', month: 'short' }, locale);

/** '16.04.2026', '16 Apr 2026'. */
export const dayPlain = (day: string, locale = currentLocale()): string =>
  locale === 'de'
    ? `${digits(day)}${day.slice(0, 4)}`
    : formatted(day, { day: 'numeric', month: 'short', year: 'numeric' }, locale);

/** 'Do 16.04.2026', 'Thu 16 Apr 2026'. */
export const day = (text: string, locale = currentLocale()): string =>
  `${weekday(text, locale)} ${dayPlain(text, locale)}`;

/** 'Do 16.04.' for lists of the near future. */
export const dayNear = (text: string, locale = currentLocale()): string =>
  `${weekday(text, locale)} ${dayShort(text, locale)}`;

/** 'Dienstag, 27. Januar 2026'. */
export const dayLong = (text: string, locale = currentLocale()): string =>
  formatted(text, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, locale);

/** '5. Februar'. */
export const dayAndMonth = (text: string, locale = currentLocale()): string =>
  formatted(text, { day: 'numeric', month: 'long' }, locale);

/** 'Januar 2026' of `2026-01` or any day of it. */
export const month = (text: string, locale = currentLocale()): string =>
  formatted(`${text.slice(0, 7)}-01`, { month: 'long', year: 'numeric' }, locale);

/** The calendar day of an instant in Germany, `YYYY-MM-DD`. */
export const dayOf = (instant: string | number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));

/** '10:42' in Germany. */
export const timeOf = (instant: string | number, locale = currentLocale()): string =>
  new Intl.DateTimeFormat(tags[locale], { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );

/** Whole calendar days from one plain day to another; negative when `to` lies before. */
export const daysFrom = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** A plain day moved by whole days, `YYYY-MM-DD`. */
export const dayPlus = (from: string, days: number): string =>
  new Date(noon(from).getTime() + days * 86_400_000).toISOString().slice(0, 10);
