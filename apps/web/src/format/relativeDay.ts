import type { T } from '../i18n/useT.js';
import { dayShort, daysFrom } from './dates.js';

/** 'heute', 'gestern', 'vor 5 Tagen'. */
export function daysAgo(day: string, today: string, t: T): string {
  const days = daysFrom(day, today);
  if (days === 0) return t('due.todayShort');
  if (days === 1) return t('due.yesterday');
  return days > 1 ? t('due.ago', { smart_count: days }) : t('due.in', { smart_count: -days });
}

/** 'heute' or '16.04.', for dense columns. */
export const dayOrToday = (day: string, today: string, t: T): string =>
  day === today ? t('due.todayShort') : dayShort(day);
