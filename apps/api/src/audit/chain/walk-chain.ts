import { canonicalRow, type ChainedRow } from './chained-row.js';
import { emptyChain, type Links } from './links.js';

export interface StoredRow extends ChainedRow {
  number: string;
  hash: Buffer | null;
}

export interface ChainHead {
  number: number;
  state: Buffer;
}

export interface BadPlace {
  number: number;
  /** The row that stands there, if one does. */
  id: string | null;
  /** A row was changed; is missing; stands in the place of another; or the end of the chain was cut off or put back. */
  why: 'changed' | 'missing' | 'order' | 'head';
}

interface Walked {
  /** Rows that are in order, from the first on. */
  checked: number;
  lastTag: Buffer | null;
  firstBad: BadPlace | null;
}

/**
 * Follows the chain up to its head and stops at the first place that does not fit.
 * @param rowsFrom the rows from a place up to the head, by place; holds few of them at a time
 */
export async function walkChain(
  organisationId: string,
  head: ChainHead,
  links: Links,
  rowsFrom: (first: number) => AsyncIterable<StoredRow>,
): Promise<Walked> {
  let checked = 0;
  let state: Buffer = emptyChain;
  let lastTag: Buffer | null = null;
  const stopAt = (bad: BadPlace): Walked => ({ checked, lastTag, firstBad: bad });

  for await (const row of rowsFrom(1)) {
    const place = checked + 1;
    if (Number(row.number) !== place) return stopAt({ number: place, id: null, why: 'missing' });
    const link = row.hash && links.find(state, canonicalRow(organisationId, place, row), [row.hash]);
    if (!link) {
      const isElsewhere = await belongsElsewhere(organisationId, place, row.hash, state, links, rowsFrom(place));
      return stopAt({ number: place, id: row.id, why: isElsewhere ? 'order' : 'changed' });
    }
    checked = place;
    state = link.state;
    lastTag = link.tag;
  }
  if (checked < head.number) return stopAt({ number: checked + 1, id: null, why: 'head' });
  if (!state.equals(head.state)) return stopAt({ number: checked, id: null, why: 'head' });
  return { checked, lastTag, firstBad: null };
}

/** Whether the row that belongs to this place stands at a later one, with its own checksum or without. */
async function belongsElsewhere(
  organisationId: string,
  place: number,
  storedTag: Buffer | null,
  state: Buffer,
  links: Links,
  rows: AsyncIterable<StoredRow>,
): Promise<boolean> {
  for await (const candidate of rows) {
    const tags = [storedTag, candidate.hash].filter((tag) => tag !== null);
    if (links.find(state, canonicalRow(organisationId, place, candidate), tags)) return true;
  }
  return false;
}
