import { labelOf } from '@geleit/domain';
import { day } from '../../format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';
import { euro } from './euro.js';
import type { RecordField } from './recordField.js';

/** How the value of a field reads where two versions stand side by side. */
export function fieldWords<Values>(field: RecordField<Values>, value: unknown, locale: Locale, t: T): string {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  switch (field.type) {
    case 'code':
      return labelOf(field.list, value as string, locale);
    case 'codes':
      return (value as string[]).map((code) => labelOf(field.list, code, locale)).join(', ');
    case 'day':
      return day(value as string, locale);
    case 'euro':
      return euro(value as number, locale);
    case 'option':
      return field.options.find((option) => option.value === value)?.label ?? '';
    case 'part':
      return (field.words as (value: unknown, t: T, locale: Locale) => string)(value, t, locale);
    default:
      return `${value as string | number}`;
  }
}
