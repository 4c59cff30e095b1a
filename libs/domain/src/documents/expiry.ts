import { addDays } from '../dates/arithmetic.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** How many days before its last day a document is shown as running out. */
export const expiresSoonDays = 30;

export type Expiry = 'expired' | 'soon' | 'later';

/** @param expiresOn last day on which the document is valid */
export function expiryOf(expiresOn: PlainDateText, today: PlainDateText): Expiry {
  if (expiresOn < today) return 'expired';
  return expiresOn <= addDays(today, expiresSoonDays) ? 'soon' : 'later';
}
