import { wipeIntake, type Intake } from '../records/intake.js';
import { countedVariables, type Coarser, type Counted } from './counted.js';
import { oneWay, type OneWay } from './one-way.js';
import { isOfferedPair, PairFitting, type Pair } from './pairs.js';

/** A cube before it is shown: exact counts beside fitted values. It stays in the memory of the freeze. */
export interface Draft {
  readonly intake: Intake;
  readonly variables: readonly Counted[];
  readonly oneWays: ReadonlyMap<string, OneWay>;
  readonly pairs: readonly Pair[];
}

/**
 * Perturbs, balances and fits every table that is offered.
 *
 * @param seed of the rounding: four words of 32 bits; every table has a generator of its own
 */
export function draftCube(intake: Intake, seed: readonly number[], coarser: Coarser = {}): Draft {
  const variables = countedVariables(intake, coarser);
  const oneWays = new Map<string, OneWay>();
  for (const counted of variables) {
    const parent = counted.parent && oneWays.get(counted.parent.id);
    oneWays.set(counted.id, oneWay(intake, counted, parent));
  }
  const fitting = new PairFitting(intake, oneWays, seed);
  const pairs: Pair[] = [];
  variables.forEach((one, index) => {
    for (const other of variables.slice(index + 1)) {
      if (!isOfferedPair(one, other, intake.n)) continue;
      const [rows, columns] = one.id < other.id ? [one, other] : [other, one];
      pairs.push(fitting.fit(rows, columns));
    }
  });
  return { intake, variables, oneWays, pairs };
}

/** Overwrites what the records said and what was counted exactly. */
export function wipeDraft({ intake, variables, oneWays, pairs }: Draft): void {
  wipeIntake(intake);
  for (const { column } of variables) column.fill(0);
  for (const { tally } of [...oneWays.values(), ...pairs]) {
    tally.counts.fill(0);
    tally.keys.fill(0);
  }
}
