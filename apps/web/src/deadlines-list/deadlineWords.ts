import { labelOf, shortLabelOf } from '@geleit/domain';
import type { DeadlineView } from '../api/types.js';
import { day, dayNear } from '../format/dates.js';
import type { Locale } from '../i18n/locale.js';
import type { T } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';

/** What is due: the title somebody gave, the name of the centre's own rule, or that of the legal one. */
export const titleOf = ({ kind, title, name }: Pick<DeadlineView, 'kind' | 'title' | 'name'>, locale: Locale): string =>
  title || (kind === 'own' ? name : (kind === 'by-hand' ? shortLabelOf : labelOf)('deadlineRule', kind, locale));

/** What somebody else made of a deadline meanwhile, to whoever confirms its warning. */
export const changedWords = ({ dueOn, state }: DeadlineView, locale: Locale, t: T): string =>
  t('deadlinesList.act.conflict', { dueOn: day(dueOn, locale), state: codeLabel('deadlineState', state, locale) });

/** The line below the title: norm, how the date came about or how it ended, and who sees to it. */
export function whyOf(deadline: DeadlineView, locale: Locale, t: T): string {
  const { legalBasis, responsible } = deadline;
  return [legalBasis, ...outcomeOf(deadline, locale, t), responsible?.name ?? t('deadlinesList.nobody')]
    .filter(Boolean)
    .join(' · ');
}

function outcomeOf(
  { state, metOn, moves, dateBasis, reason, reasonCode }: DeadlineView,
  locale: Locale,
  t: T,
): (string | null)[] {
  if (state === 'met') return [metOn && t('deadlinesList.metOn', { on: day(metOn, locale) })];
  if (state !== 'open') return [codeLabel('reasonCode', reasonCode, locale), reason];
  const last = moves.at(-1);
  if (last) return [`${t('deadlinesList.moved', { from: dayNear(last.from, locale) })}: ${last.reason}`];
  const isSaidByPeople = dateBasis !== null && dateBasis !== 'rule';
  return [isSaidByPeople ? t('deadlinesList.basis', { basis: codeLabel('dateBasis', dateBasis, locale) }) : null];
}
