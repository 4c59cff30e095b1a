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
  const { moves, stateChanges, createdAt, acknowledgedAt, acknowledgedBy, dueOn } = deadline;
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
  const changed = stateChanges.map((one) => stateLine(one, locale, t));
  const inOrder = [...moved, ...confirmed, ...changed].sort((a, b) => a.at.localeCompare(b.at));
  return [entered, ...inOrder, ...(isToldByItself(deadline) ? [stateLine(ending(deadline), locale, t)] : [])];
}

/** It ended without anybody saying so, such as the remedy of a deadline that was not missed after all. */
const isToldByItself = ({ state, stateChanges }: DeadlineView): boolean =>
  state !== 'open' && stateChanges.at(-1)?.state !== state;

type StateChange = Omit<DeadlineView['stateChanges'][number], 'metOn' | 'reason' | 'reasonCode'> &
  Partial<Pick<DeadlineView, 'metOn' | 'reason' | 'reasonCode'>>;

const ending = ({ state, metOn, reason, reasonCode, updatedAt: at }: DeadlineView): StateChange => ({
  state,
  at,
  by: null,
  metOn,
  reason,
  reasonCode,
});

function stateLine({ state, at, by, metOn, reason, reasonCode }: StateChange, locale: Locale, t: T): HistoryLine {
  const kind = state === 'waived' ? codeLabel('reasonCode', reasonCode, locale) : '';
  const became = {
    open: t('deadlineExplained.reopened'),
    met: t('deadlineExplained.met', { day: dayPlain(metOn ?? dayOf(at), locale) }),
    missed: t('deadlineExplained.missed'),
    waived: t('deadlineExplained.waived'),
    unknown: '',
    'not-stated': '',
  };
  return line(at, became[state], [kind, reason], by?.name);
}

const line = (at: Instant, what: string, why: readonly (string | null | undefined)[] = [], who = ''): HistoryLine => ({
  at,
  on: dayOf(at),
  what,
  why: why.filter(Boolean).join(' · '),
  who,
});
