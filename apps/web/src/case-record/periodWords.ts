import { dayPlain } from '../format/dates.js';
import type { T } from '../i18n/useT.js';

/** '01.03.2026 bis 31.05.2026', 'seit 01.03.2026', 'bis 31.05.2026', or nothing. */
export function periodWords(from: string | null, until: string | null, today: string, t: T): string {
  if (from && until) return t('recordForm.period', { from: dayPlain(from), until: dayPlain(until) });
  if (from) return t(from > today ? 'recordForm.from' : 'recordForm.since', { from: dayPlain(from) });
  return until ? t('recordForm.until', { until: dayPlain(until) }) : '';
}
