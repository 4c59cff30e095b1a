import type { Code } from '../code-lists/code-lists.js';
import type { PlainDateText } from '../dates/plain-date.js';
import type { ConsentFields } from './consent.js';
import { mayStateConsent } from './consent-state.js';

type ConsentPurpose = Code<'consentPurpose'>;
type ConsentState = Code<'consentState'>;

/** A statement with what orders it among those of the same day. */
export type ConsentStatement = Pick<ConsentFields, 'purpose' | 'state' | 'on' | 'recipient'> & {
  readonly recordedAt: string;
};

/** How a consent stands. */
export interface ConsentStanding {
  readonly purpose: ConsentPurpose;
  readonly recipient?: string;
  readonly state: ConsentState;
  readonly isGiven: boolean;
  /** Day of the statement that counts; absent before the first one. */
  readonly on?: PlainDateText;
}

/**
 * How the consent for a purpose stands: the one function that gates actions, on the page and in the backend alike.
 *
 * @param purpose    what is to be done
 * @param statements all statements of the case, in any order
 * @param recipient  to whom, where the consent names one; upper and lower case and blanks around do not matter
 * @returns the latest statement; `not-asked` where there is none
 */
export function consentFor(
  purpose: ConsentPurpose,
  statements: readonly ConsentStatement[],
  recipient?: string,
): ConsentStanding {
  const latest = historyOf(purpose, statements, recipient).at(-1);
  const named = recipient === undefined ? {} : { recipient };
  if (!latest) return { purpose, ...named, state: 'not-asked', isGiven: false };
  return { purpose, ...named, state: latest.state, isGiven: latest.state === 'given', on: latest.on };
}

/**
 * The first statement that may not follow the one before it, in the history of `purpose` and `recipient`.
 * @returns the state it would follow and its own, or null if the history holds
 */
export function brokenConsent(
  purpose: ConsentPurpose,
  statements: readonly ConsentStatement[],
  recipient?: string,
): { from: ConsentState; to: ConsentState } | null {
  let from: ConsentState = 'not-asked';
  for (const { state: to } of historyOf(purpose, statements, recipient)) {
    if (!mayStateConsent(from, to)) return { from, to };
    from = to;
  }
  return null;
}

function historyOf(
  purpose: ConsentPurpose,
  statements: readonly ConsentStatement[],
  recipient: string | undefined,
): readonly ConsentStatement[] {
  return statements
    .filter((one) => one.purpose === purpose && sameRecipient(one.recipient, recipient))
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.recordedAt, b.recordedAt));
}

/** Whether two names mean the same recipient; no name is a recipient of its own. */
export function sameRecipient(one: string | undefined, other: string | undefined): boolean {
  return plain(one) === plain(other);
}

const plain = (name: string | undefined): string => (name ?? '').trim().toLocaleLowerCase('de');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
