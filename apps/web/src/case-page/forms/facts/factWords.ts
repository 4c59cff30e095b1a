import { labelOf } from '@geleit/domain';
import type { CaseFacts } from '../../../api/types.js';
import { day } from '../../../format/dates.js';
import type { Locale } from '../../../i18n/locale.js';
import type { T } from '../../../i18n/useT.js';
import { childrenWords } from '../../aside/childrenWords.js';
import { earlierCooperationWords } from './earlierCooperation.js';
import type { ExploitationForms } from './exploitation.js';
import type { FactField } from '@geleit/domain';

/** A fact in words, for the comparison of two versions. */
export function factWords(field: FactField, value: unknown, locale: Locale, t: T): string {
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'cooperation':
      return labelOf('cooperation', value as string, locale);
    case 'earlierCooperation':
      return (value as NonNullable<CaseFacts['earlierCooperation']>)
        .map((earlier) => earlierCooperationWords(earlier, locale, t))
        .join('; ');
    case 'code':
      return typeof value === 'string' ? labelOf(field.list, value, locale) : '';
    case 'codes':
      return (value as string[]).map((code) => labelOf(field.list, code, locale)).join(', ');
    case 'date':
      return day(value as string);
    case 'year':
      return typeof value === 'number' ? String(value) : '';
    case 'children':
      return childrenWords(value as CaseFacts['children'], t);
    case 'exploitation':
      return (value as ExploitationForms)
        .map(
          ({ form, main }) =>
            `${labelOf('exploitationForm', form, locale)}${main ? ` (${t('caseFacts.mainForm')})` : ''}`,
        )
        .join(', ');
  }
}
