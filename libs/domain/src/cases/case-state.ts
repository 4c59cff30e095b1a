import type { Code } from '../code-lists/code-lists.js';
import type { Unanswered } from '../code-lists/code-row.js';

export type CaseState = Exclude<Code<'caseState'>, Unanswered>;

const moves: Readonly<Record<CaseState, readonly CaseState[]>> = {
  contact: ['clearing', 'active', 'closed'],
  clearing: ['active', 'dormant', 'closed'],
  active: ['dormant', 'closed'],
  dormant: ['active', 'closed'],
  // Reopening is a move like any other; only retention erases.
  closed: ['clearing', 'active', 'erased'],
  erased: [],
};

/** The states in the order in which a case lives through them. */
export const caseStates = Object.keys(moves) as readonly CaseState[];

/** The states of a case somebody works with or waits for. */
export const openCaseStates: readonly CaseState[] = ['contact', 'clearing', 'active', 'dormant'];

/** Whether a case may go from one state to another. To stay is no move; `closed` also needs a closing reason. */
export function mayMove(from: CaseState, to: CaseState): boolean {
  return moves[from].includes(to);
}

/** Where a case may go next: for the menu of its state. */
export function movesFrom(state: CaseState): readonly CaseState[] {
  return moves[state];
}
