import { shortLabelOf } from '@geleit/domain';
import type { CaseRow } from '../api/types.js';
import { unbroken } from '../case-page/unbroken.js';
import type { Locale } from '../i18n/locale.js';

/** 'weiblich, 22–29'; what is not known is said once. */
export function personOf({ facts: { gender, ageGroup } }: CaseRow, locale: Locale): string {
  const words = [
    gender ? shortLabelOf('gender', gender, locale) : '',
    ageGroup ? shortLabelOf('ageGroup', ageGroup, locale) : '',
  ].filter(Boolean);
  return [...new Set(words)].join(', ');
}

/** 'M. Sander'. */
export function shortName(name: string): string {
  const words = name.split(/\s+/);
  return words.length < 2 ? name : `${words[0]?.charAt(0) ?? ''}. ${words.at(-1) ?? ''}`;
}

export const deadlineWords = (kind: string, locale: Locale): string => shortLabelOf('deadlineRule', kind, locale);
export const residenceWords = (code: string | null, locale: Locale): string =>
  code ? unbroken(shortLabelOf('residenceStatus', code, locale)) : '';
export const exploitationWords = (code: string | null, locale: Locale): string =>
  code ? shortLabelOf('exploitationForm', code, locale) : '';
export const nationalityWords = (code: string | null, locale: Locale): string =>
  code ? shortLabelOf('nationality', code, locale) : '';

export const isHighRisk = ({ riskLevel }: Pick<CaseRow, 'riskLevel'>): boolean =>
  riskLevel === 'high' || riskLevel === 'acute';
