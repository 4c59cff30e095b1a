import { dayPlain } from '../../../format/dates.js';
import type { T } from '../../../i18n/useT.js';

interface Validity {
  validFrom?: string | null;
  validUntil?: string | null;
}

/** 'Gültig 08.07.2025 bis 09.03.2026', or as much of it as is known. */
export function periodWords({ validFrom, validUntil }: Validity, t: T): string {
  if (validFrom && validUntil)
    return t('timeline.validity', { from: dayPlain(validFrom), until: dayPlain(validUntil) });
  if (validFrom) return t('timeline.validFrom', { from: dayPlain(validFrom) });
  return validUntil ? t('timeline.validUntil', { until: dayPlain(validUntil) }) : '';
}
