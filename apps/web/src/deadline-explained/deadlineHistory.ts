import type { DeadlineView, Instant } from '../api/types.js';
import { dayOf, dayPlain } from '../format/dates.js';
import type { Locale } from '../i18n/locale.js';
import type { T } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';

export interface HistoryLine {
  readonly at: Instant;
  readonly on: string;
  readonly what: string;
  readonly why: string;
  readonly who: string;
}

/** What happened to a deadline, the oldest first: entered, moved, confirmed, ended; each with who and why. */
export function deadlineHistory(deadline: DeadlineView, locale: Locale, t: T): HistoryLine[] {
  const { moves, createdAt, acknowledgedAt, acknowledgedBy, dueOn } = deadline;
  const entered = line(createdAt, t('deadlineExplained.entered', { day: dayPlain(moves[0]?.from ?? dueOn, locale) }));
  const moved = moves.map(({ at, by, from, to, reason = '', dateBasis }) =>
    line(
      at,
      t('deadlineExplained.moved', { from: dayPlain(from, locale), to: dayPlain(to, locale) }),
      [reason, dateBasis && t('deadlineExplained.basis', { basis: codeLabel('dateBasis', dateBasis, locale) })],
      by?.name,
    ),
  );
  const confirmed = acknowledgedAt
    ? [line(acknowledgedAt, t('deadlineExplained.confirmed'), [], acknowledgedBy?.name)]
    : [];
  const inOrder = [...moved, ...confirmed].sort((a, b) => a.at.localeCompare(b.at));
  return [entered, ...inOrder, ...outcome(deadline, locale, t)];
}

function outcome({ state, metOn, reason, reasonCode, updatedAt }: DeadlineView, locale: Locale, t: T): HistoryLine[] {
  if (state === 'open') return [];
  const what =
    state === 'met'
      ? t('deadlineExplained.met', { day: dayPlain(metOn ?? dayOf(updatedAt), locale) })
      : t(`deadlineExplained.${state}`);
  const kind = state === 'waived' ? codeLabel('reasonCode', reasonCode, locale) : '';
  return [line(updatedAt, what, [kind, reason])];
}

const line = (at: Instant, what: string, why: readonly (string | null | undefined)[] = [], who = ''): HistoryLine => ({
  at,
  on: dayOf(at),
  what,
  why: why.filter(Boolean).join(' · '),
  who,
});
