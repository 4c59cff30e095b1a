import type { T } from '../../i18n/useT.js';
import { euro } from '../record-form/euro.js';

/** '563,00 € im Monat', '1.200,00 € einmalig'. */
export const amountWords = (cents: number, per: string | null, t: T): string =>
  t(per === 'month' ? 'benefits.perMonth' : 'benefits.perOnce', { amount: euro(cents) });
