import { labelOf } from '@geleit/domain';
import { capitalised } from '../../case-page/capitalised.js';
import type { Locale } from '../../i18n/locale.js';

/** 'Weitergabe an eine Stelle: Jugendamt'. */
export function purposeWords({ purpose, recipient }: { purpose: string; recipient: string | null }, locale: Locale) {
  const name = capitalised(labelOf('consentPurpose', purpose, locale));
  return recipient ? `${name}: ${recipient}` : name;
}
