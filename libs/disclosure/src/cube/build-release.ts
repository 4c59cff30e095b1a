import type { Dimension } from '../dimensions/dimension.js';
import { method } from '../method/method.js';
import { keyed, takeIn } from '../records/intake.js';
import type { Random } from '../records/random.js';
import type { ReleaseRecord } from '../records/release-record.js';
import type { Cube } from './cube.js';
import { draftCube } from './draft.js';
import { show } from './show.js';

/** What is counted in a year. */
export interface YearSpec {
  readonly year: number;
  readonly dimensions: readonly Dimension[];
}

/** The seed of the rounding, drawn once a build. */
export function drawSeed(random: Random): readonly number[] {
  return [random(), random(), random(), random()];
}

/**
 * Counts a year once, so that all tables together tell no more than each of them: cell-key perturbation (Fraser and
 * Wooton, "A proposed method for confidentialising tabular output", 2005), balanced, fitted from the top and rounded.
 *
 * @param records read once, one after the other
 * @param random  the system's generator; a seeded one in tests only
 * @throws RangeError naming `records` or `centres`, if there are too few to publish anything
 */
export function buildRelease(records: Iterable<ReleaseRecord>, spec: YearSpec, random: Random): Cube {
  const seed = drawSeed(random);
  const intake = takeIn(keyed(records, random), spec.dimensions);
  requireEnough(intake);
  return show(draftCube(intake, seed), spec.year);
}

/** @throws RangeError naming `records` or `centres`, if there are too few to publish anything */
export function requireEnough({ n, centres }: { readonly n: number; readonly centres: number }): void {
  if (n < method.minRecords) throw new RangeError(`records: fewer than ${method.minRecords}`);
  if (centres < method.minCentresOfYear) throw new RangeError(`centres: fewer than ${method.minCentresOfYear}`);
}
