import type { Draft } from '../cube/draft.js';
import { tablesOf } from '../cube/show.js';
import { cellId, type CellId } from './evidence.js';

/** Exact counts of every cell that is shown in some form: what an attack is measured by. Never leaves the freeze. */
export function truthOf(draft: Draft): ReadonlyMap<CellId, number> {
  return new Map(
    tablesOf(draft).flatMap(({ dimensions, cells }) =>
      cells.map(({ codes, count }) => [cellId(dimensions, codes), count] as const),
    ),
  );
}
