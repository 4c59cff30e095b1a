import type { DeadlineState, DeadlineView } from '../api/types.js';

/** What can be changed of a deadline: by it two versions are compared. A reason is '' where none was given. */
export interface DeadlineFacts {
  state: DeadlineState;
  dueOn: string;
  dateBasis: string | null;
  metOn: string | null;
  reasonCode: string | null;
  /** Of a missed legal one: since when it could be made up for. */
  obstacleEndedOn: string | null;
  reason: string;
}

/** A body of `PATCH …/deadlines/{id}`. */
export interface DeadlineChange {
  readonly state?: DeadlineState;
  readonly dueOn?: string;
  readonly dateBasis?: string;
  readonly metOn?: string;
  readonly reason?: string;
  readonly reasonCode?: string;
  readonly obstacleEndedOn?: string;
  readonly acknowledged?: true;
}

type Stored = Pick<DeadlineView, 'state' | 'dueOn' | 'dateBasis' | 'metOn' | 'reasonCode' | 'reason' | 'moves'>;

/**
 * A deadline as it stands.
 *
 * @param movedFrom the date somebody wants to move: why it is another one by now belongs beside their own reason
 */
export function factsOf(deadline: Stored, movedFrom?: string): DeadlineFacts {
  const { state, dueOn, dateBasis, metOn, reasonCode, reason, moves } = deadline;
  const whyMoved = movedFrom !== undefined && movedFrom !== dueOn ? moves.at(-1)?.reason : undefined;
  return {
    state,
    dueOn,
    dateBasis,
    metOn,
    reasonCode,
    obstacleEndedOn: null,
    reason: (state === 'open' ? whyMoved : reason) ?? '',
  };
}

/**
 * What has to be sent, in order, to make a deadline what it shall be. One that has ended is opened again first.
 *
 * @param whyReopened for opening it again where no other reason was given
 * @returns nothing where it is so already, or where only a reason differs that no change would carry
 */
export function changesTo(stored: DeadlineFacts, wanted: DeadlineFacts, whyReopened: string): DeadlineChange[] {
  const isMoved = wanted.dueOn !== stored.dueOn;
  const move = isMoved ? { dueOn: wanted.dueOn, dateBasis: wanted.dateBasis ?? 'by-hand' } : {};
  const reason = wanted.reason.trim();
  const ends = wanted.state === 'open' ? null : ending(wanted);
  if (stored.state === 'open') return ends || isMoved ? [{ ...move, ...(ends ?? { reason }) }] : [];
  if (JSON.stringify(said(stored)) === JSON.stringify(said(wanted))) return [];
  const opened: DeadlineChange = { state: 'open', reason: reason || whyReopened, ...move };
  return ends ? [opened, ends] : [opened];
}

function ending({ state, metOn, reason, reasonCode, obstacleEndedOn }: DeadlineFacts): DeadlineChange {
  const why = reason.trim();
  if (state === 'met') return { state, ...(metOn && { metOn }), ...(why && { reason: why }) };
  return {
    state,
    reason: why,
    ...(reasonCode && { reasonCode }),
    ...(state === 'missed' && obstacleEndedOn && { obstacleEndedOn }),
  };
}

/** What counts in its state. */
const said = ({ state, dueOn, metOn, reason, reasonCode, obstacleEndedOn }: DeadlineFacts) => ({
  state,
  dueOn,
  reason: reason.trim(),
  ...(state === 'met' && { metOn }),
  ...(state === 'waived' && { reasonCode }),
  ...(state === 'missed' && { obstacleEndedOn }),
});
