import type { Code } from '../code-lists/code-lists.js';

type ConsentState = Code<'consentState'>;

/** Where nothing was stated; a history begins here and never returns. */
const beforeAsking: readonly ConsentState[] = ['not-asked', 'unknown', 'not-stated'];
const answers: readonly ConsentState[] = ['given', 'refused', 'not-possible'];

/**
 * Which statement may follow which. Asking again is always possible, a consent may be renewed, and only what was given
 * can be withdrawn.
 */
const moves: Readonly<Record<ConsentState, readonly ConsentState[]>> = {
  'not-asked': [...beforeAsking, ...answers],
  unknown: [...beforeAsking, ...answers],
  'not-stated': [...beforeAsking, ...answers],
  'not-possible': answers,
  refused: answers,
  given: ['given', 'withdrawn'],
  withdrawn: ['given', 'refused', 'withdrawn'],
};

/** Whether a consent in state `from` may be stated as `to` next. Before the first statement it stands at `not-asked`. */
export function mayStateConsent(from: ConsentState, to: ConsentState): boolean {
  return moves[from].includes(to);
}
