import { dayPlain } from '../../format/dates.js';
import type { T } from '../../i18n/useT.js';
import type { TrackItem } from './model/model.js';

/** '08.07.2025 bis 09.03.2026', 'ab 14.01.2026', one day for a moment. */
export function periodOf({ form, from, until }: TrackItem, t: T): string {
  if (form === 'moment' && from) return dayPlain(from);
  if (from && until) return t('residenceForm.period', { from: dayPlain(from), until: dayPlain(until) });
  if (from) return t('residenceForm.from', { from: dayPlain(from) });
  return until ? t('residenceForm.until', { until: dayPlain(until) }) : t('residenceForm.undated');
}
