import type { Code } from '@geleit/domain';

/**
 * Sentences from which the notes of an area are put together: what happened, by kind of support, and what comes next.
 * All invented, without names, dates or gender, so that each of them fits every case.
 */
export interface AreaNotes {
  readonly kinds: Partial<Record<Code<'supportKind'>, readonly string[]>>;
  readonly next: readonly string[];
}
