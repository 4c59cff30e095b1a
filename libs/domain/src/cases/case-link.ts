import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';

/**
 * That two cases of a centre belong together. Sealed under the centre's own key and below neither case: two rows, one
 * below each, would show the pair to a thief by the moment and the transaction of their writing.
 */
export interface CaseLinkFields {
  /** Two different ids, the smaller one first. */
  readonly cases: readonly [string, string];
  readonly kind: Code<'caseLink'>;
}

export const caseLink: SealedRecord<CaseLinkFields> = {
  table: 'case_link',
  fields: { cases: 'facts', kind: 'facts' },
};

/** The pair in the one order in which it is stored. */
export const pairOf = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

/** The case at the other end, or undefined if this case is not in the link. */
export function otherEnd({ cases: [first, second] }: CaseLinkFields, caseId: string): string | undefined {
  if (caseId === first) return second;
  return caseId === second ? first : undefined;
}
