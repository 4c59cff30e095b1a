import type { Dimensions } from '../data/dimension.js';
import type { Label } from '../data/label.js';
import type { TableQuery } from '../data/table.js';
import type { T } from '../../i18n/useT.js';
import { dimensionById } from './question.js';

/** 'Alter nach Geschlecht', 'Alter, nur Geschlecht: weiblich'. */
export function tableTitle(
  { rows, columns, filter }: Pick<TableQuery, 'rows' | 'columns' | 'filter'>,
  offered: Dimensions,
  words: (label: Label) => string,
  t: T,
): string {
  const name = (id: string | undefined) => {
    const dimension = dimensionById(offered, id);
    return dimension ? words(dimension) : t('statistics.tables.table');
  };
  const [only] = Object.entries(filter);
  const about = columns[0]
    ? t('statistics.tables.by', { rows: name(rows[0]), columns: name(columns[0]) })
    : name(rows[0]);
  if (!only) return about;
  const answer = dimensionById(offered, only[0])?.categories.find(({ code }) => code === only[1]);
  return t('statistics.tables.only', { about, dimension: name(only[0]), answer: answer ? words(answer) : '' });
}
