import { YearIntake, type YearSpec } from '../cube/build-release.js';
import type { Coarser } from '../cube/counted.js';
import type { Cube } from '../cube/cube.js';
import { draftCube, wipeDraft, type Draft } from '../cube/draft.js';
import { show } from '../cube/show.js';
import { unknownCode } from '../dimensions/dimension.js';
import { wipeIntake } from '../records/intake.js';
import type { Random } from '../records/random.js';
import type { ReleaseRecord } from '../records/release-record.js';
import { attack, attacksOn, type AttackOptions, type AttackReport } from './attack.js';
import { score } from './claim.js';
import { evidenceOf, type CellId, type Evidence } from './evidence.js';
import { truthOf } from './truth.js';

export interface GuardedRelease {
  readonly cube: Cube;
  /** What every attack came to on this cube. It tells about the truth: keep it in the freeze, show only its verdict. */
  readonly report: AttackReport;
  /** What had to be folded or withheld until no attack won. */
  readonly coarser: Required<Coarser>;
}

/** Attacks a cube; by default with everything there is. */
export type Attack = (evidence: Evidence, truth: ReadonlyMap<CellId, number>) => AttackReport;

const rounds = 12;

/**
 * Builds a year and attacks it before anything is written. As long as an attack wins, the category it found out most
 * about is folded (or its dimension withheld) and all is built again with the same keys: fresh ones would be a second
 * sample of the noise.
 *
 * @throws RangeError if there are too few records or centres, or if nothing helps
 */
export function guardedRelease(
  records: Iterable<ReleaseRecord>,
  spec: YearSpec,
  random: Random,
  options: AttackOptions = {},
  attacking?: Attack,
): GuardedRelease {
  const year = new YearIntake(spec, random);
  for (const record of records) year.take(record);
  return guardYear(year, options, attacking);
}

/**
 * The same of records that were taken in before, which it overwrites.
 *
 * @throws RangeError if there are too few records or centres, or if nothing helps
 */
export function guardYear(
  year: YearIntake,
  options: AttackOptions = {},
  attacking: Attack = (evidence, truth) => attack(evidence, truth, options),
): GuardedRelease {
  const intake = year.close();
  let coarser: Required<Coarser> = { withheld: [], folded: [] };
  for (let round = 0; round < rounds; round++) {
    const draft = draftCube(intake, year.seed, coarser);
    const cube = show(draft, year.spec.year);
    const report = attacking(evidenceOf(cube), truthOf(draft));
    if (!report.isBroken) {
      wipeDraft(draft);
      return { cube, report, coarser };
    }
    coarser = coarsened(coarser, draft, cube, options);
  }
  wipeIntake(intake);
  throw new RangeError('records: an attack wins whatever is folded');
}

/** Folds the category about which most claims are right that no number tells. */
function coarsened(coarser: Required<Coarser>, draft: Draft, cube: Cube, options: AttackOptions): Required<Coarser> {
  const truth = truthOf(draft);
  const evidence = evidenceOf(cube);
  const right = new Map<string, number>();
  for (const claims of attacksOn(evidence, options).values()) {
    for (const claim of claims) {
      const { exact, narrow, numbersRight } = score([claim], truth, evidence.cells);
      if (exact.right === 0 && narrow.right <= numbersRight) continue;
      for (const answer of claim.cell.split('&')) right.set(answer, (right.get(answer) ?? 0) + 1);
    }
  }
  const [worst] = [...right].sort((one, other) => other[1] - one[1]);
  const [dimension, code] = worst?.[0].split('=') ?? [];
  if (dimension === undefined || code === undefined) throw new RangeError('report: broken by nothing');
  const isResidual = draft.intake.dimensions
    .find(({ id }) => id === dimension)
    ?.categories.some((each) => each.code === code && (each.isResidual ?? code === unknownCode));
  return isResidual
    ? { ...coarser, withheld: [...coarser.withheld, dimension] }
    : { ...coarser, folded: [...coarser.folded, { dimension, code }] };
}
