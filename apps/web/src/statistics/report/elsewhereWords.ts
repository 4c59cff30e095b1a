import { month } from '../../format/dates.js';
import type { PublishedElsewhere } from '../data/report.js';
import { currentLocale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';

/** 'etwa 60 %', 'über 700', '9,96 %': a published figure as its source gives it. */
export function elsewhereWords({ is, value, unit }: Pick<PublishedElsewhere, 'is' | 'value' | 'unit'>, t: T): string {
  const number = new Intl.NumberFormat(currentLocale() === 'de' ? 'de-DE' : 'en-GB').format(value);
  const figure = unit === 'percent' ? `${number} %` : number;
  return is === 'equals' ? figure : t(`report.is.${is}`, { figure });
}

/** 'Januar 2020 bis Juni 2021' of `2020-01/2021-06`; a year stays a year. */
export function periodWords(period: string, t: T): string {
  const [from = '', to] = period.split('/');
  return to ? t('report.period', { from: month(from), to: month(to) }) : from;
}
