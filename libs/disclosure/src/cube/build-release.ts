import type { Dimension } from '../dimensions/dimension.js';
import { method } from '../method/method.js';
import { OpenIntake, type Intake } from '../records/intake.js';
import type { Random } from '../records/random.js';
import type { ReleaseRecord } from '../records/release-record.js';
import type { Cube } from './cube.js';
import { draftCube, wipeDraft } from './draft.js';
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

/** A year that takes in its records, each with a key of its own, to be counted once. */
export class YearIntake {
  readonly spec: YearSpec;
  /** Of the rounding. */
  readonly seed: readonly number[];
  private readonly random: Random;
  private readonly open: OpenIntake;

  /** @param random the system's generator; a seeded one in tests only */
  constructor(spec: YearSpec, random: Random) {
    this.spec = spec;
    this.random = random;
    this.seed = drawSeed(random);
    this.open = new OpenIntake(spec.dimensions);
  }

  /** @throws RangeError naming the dimension, if the record claims what the layout does not know */
  take(record: ReleaseRecord): void {
    this.open.add({ ...record, key: this.random() });
  }

  /** @throws RangeError naming `records` or `centres`, if there are too few to publish anything */
  close(): Intake {
    const intake = this.open.close();
    requireEnough(intake);
    return intake;
  }
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
  const year = new YearIntake(spec, random);
  for (const record of records) year.take(record);
  return buildYear(year);
}

/**
 * Counts what a year has taken in, and overwrites it.
 *
 * @throws RangeError naming `records` or `centres`, if there are too few to publish anything
 */
export function buildYear(year: YearIntake): Cube {
  const intake = year.close();
  const draft = draftCube(intake, year.seed);
  const cube = show(draft, year.spec.year);
  wipeDraft(draft);
  return cube;
}

/** @throws RangeError naming `records` or `centres`, if there are too few to publish anything */
function requireEnough({ n, centres }: { readonly n: number; readonly centres: number }): void {
  if (n < method.minRecords) throw new RangeError(`records: fewer than ${method.minRecords}`);
  if (centres < method.minCentresOfYear) throw new RangeError(`centres: fewer than ${method.minCentresOfYear}`);
}
