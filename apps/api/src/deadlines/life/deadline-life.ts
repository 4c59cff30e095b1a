import type { DeadlineFields, DeadlineMove, DeadlineStateChange } from '@geleit/domain';
import { mergedFields } from '../../common/records/merged-fields.js';
import { Problem } from '../../common/problems/problem.js';
import type { DeadlineChange } from '../dto/deadline.dto.js';

interface Who {
  id: string;
  /** Instant, ISO 8601 in UTC. */
  at: string;
  today: string;
  /** When the deadline was last changed: an instant, ISO 8601 in UTC. */
  before: string;
}

/**
 * A deadline after a change. It is never deleted: it is met, missed or waived, and each move of its date and each
 * change of its state stays on record with who, when and why.
 * @throws Problem 400 for a missing reason or basis, 409 if it is closed
 */
export function changedDeadline(before: DeadlineFields, change: DeadlineChange, who: Who): DeadlineFields {
  const { state = before.state, dueOn = before.dueOn } = change;
  const isMoved = dueOn !== before.dueOn;
  const isReopened = before.state !== 'open' && state === 'open';
  if (before.state !== 'open' && !isReopened) throw new Problem('deadline.closed', 409);
  requireWhatItTakes(before, change, { isMoved, isReopened, state, today: who.today });
  const moves = isMoved ? [...(before.moves ?? []), moveOf(before, change, dueOn, who)] : before.moves;
  const { title, warnDaysBefore, responsibleId } = change;
  const ending = closing(change, state, who.today);
  return mergedFields(before, {
    title,
    warnDaysBefore,
    responsibleId,
    state,
    dueOn,
    moves,
    stateChanges:
      state === before.state ? before.stateChanges : stateChanges(before, { state, ...ending }, change, who),
    ...ending,
    ...(isMoved ? { dateBasis: change.dateBasis ?? 'by-hand', possiblyUntil: null, dueAt: null } : {}),
    // Another day brings warnings of its own, which nobody has seen yet.
    ...(isMoved || isReopened ? { acknowledgedBy: null, acknowledgedAt: null } : {}),
    ...(change.acknowledged ? { acknowledgedBy: who.id, acknowledgedAt: who.at } : {}),
  });
}

interface Intent {
  isMoved: boolean;
  isReopened: boolean;
  state: string;
  today: string;
}

function requireWhatItTakes(before: DeadlineFields, change: DeadlineChange, intent: Intent): void {
  const { isMoved, isReopened, state, today } = intent;
  if (change.title !== undefined && before.kind !== 'by-hand')
    throw new Problem('deadline.titleKept', 409, { pointer: '/title' });
  const needsReason = isMoved || isReopened || state === 'missed' || state === 'waived';
  if (needsReason && !change.reason?.trim()) throw new Problem('deadline.reasonMissing', 400, { pointer: '/reason' });
  if (isMoved && before.kind !== 'by-hand' && !change.dateBasis)
    throw new Problem('deadline.basisMissing', 400, { pointer: '/dateBasis' });
  for (const field of ['metOn', 'obstacleEndedOn'] as const) {
    if ((change[field] ?? today) <= today) continue;
    throw new Problem('request.invalid', 400, { errors: [{ pointer: `/${field}`, code: 'notInFuture' }] });
  }
}

/** How it ended; nothing of it for one that is open. */
type Ending = Nullable<Pick<DeadlineFields, 'metOn' | 'reasonCode' | 'reason'>>;
type Nullable<Fields> = { [Name in keyof Fields]: Fields[Name] | null };

function closing(change: DeadlineChange, state: string, today: string): Ending {
  if (state === 'open') return { metOn: null, reasonCode: null, reason: null };
  if (state === 'met')
    return { metOn: change.metOn ?? today, reason: change.reason ?? null, reasonCode: change.reasonCode ?? null };
  return { metOn: null, reason: change.reason, reasonCode: change.reasonCode ?? 'other' };
}

/** What it was before stays on record, also where nobody in person had ended it. */
function stateChanges(
  before: DeadlineFields,
  { state, metOn }: Ending & { state: DeadlineFields['state'] },
  { reason, reasonCode }: DeadlineChange,
  who: Who,
): DeadlineStateChange[] {
  const known = before.stateChanges ?? [];
  const isOnRecord = before.state === 'open' || known.at(-1)?.state === before.state;
  const ended = { ...endingOf(before), state: before.state, at: who.before };
  const now = { state, at: who.at, by: who.id, metOn: metOn ?? undefined, reason, reasonCode };
  return [...known, ...(isOnRecord ? [] : [ended]), now];
}

const endingOf = ({ metOn, reason, reasonCode }: DeadlineFields) => ({ metOn, reason, reasonCode });

function moveOf(before: DeadlineFields, change: DeadlineChange, to: string, who: Who): DeadlineMove {
  return {
    from: before.dueOn,
    to,
    by: who.id,
    at: who.at,
    reason: change.reason,
    dateBasis: change.dateBasis ?? 'by-hand',
  };
}
