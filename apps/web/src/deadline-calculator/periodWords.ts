import type { T } from '../i18n/useT.js';
import type { Period } from './rule.js';

/** '1 Monat', '28 Tage vorher', '3. Werktag', 'Ende des Jahres, 3 Jahre danach'. */
export function periodWords({ op, n, unit }: Period, t: T): string {
  const length = t(`deadlineCalculator.unit.${unit}`, { smart_count: n });
  if (op === 'add' || op === 'hours') return length;
  if (op === 'werktage') return t('deadlineCalculator.period.werktage', { n });
  if (op === 'date') return t('deadlineCalculator.period.date');
  if ((op === 'month-end' || op === 'year-end') && n === 0) return t(`deadlineCalculator.period.${op}-same`);
  return t(`deadlineCalculator.period.${op}`, { length });
}
