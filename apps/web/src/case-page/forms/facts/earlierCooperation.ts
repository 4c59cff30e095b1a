import { labelOf } from '@geleit/domain';
import type { CaseFacts } from '../../../api/types.js';
import { day } from '../../../format/dates.js';
import type { Locale } from '../../../i18n/locale.js';
import type { T } from '../../../i18n/useT.js';
import type { FactValues } from './factValues.js';

export type EarlierCooperation = NonNullable<CaseFacts['earlierCooperation']>[number];

/** 'aussagebereit, seit 3. März 2026' */
export function earlierCooperationWords({ cooperation, since }: EarlierCooperation, locale: Locale, t: T): string {
  const words = labelOf('cooperation', cooperation, locale);
  return since ? t('caseFacts.cooperation.since', { words, day: day(since, locale) }) : words;
}

/** Another answer holds from today on, unless a day is named; taken back, it has none. */
export function withCooperation(values: FactValues, cooperation: string | null, today: string): Partial<FactValues> {
  if (cooperation === values.cooperation) return {};
  return {
    cooperation: cooperation,
    cooperationSince: cooperation === null ? null : today,
  };
}
