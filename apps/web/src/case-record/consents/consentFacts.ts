import { labelOf } from '@geleit/domain';
import type { ConsentView } from '../../api/types.js';
import { dayNear, dayOf } from '../../format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';

/** How it was said and who entered it, part by part. */
export function consentFacts(view: ConsentView, t: T, locale: Locale): string[] {
  const { recipientKind, language, evidence, recordedBy, version, updatedAt } = view;
  return [
    recipientKind ? labelOf('partnerKind', recipientKind, locale) : '',
    evidence ? labelOf('consentEvidence', evidence, locale) : '',
    language ? t('consents.explainedIn', { language: labelOf('language', language, locale) }) : '',
    recordedBy?.name ?? '',
    version > 1 ? t('timeline.corrected', { day: dayNear(dayOf(updatedAt)) }) : '',
  ].filter(Boolean);
}
