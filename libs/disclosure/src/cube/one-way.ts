import { balance, balanceOption } from '../noise/balance.js';
import { perturb } from '../noise/perturb.js';
import type { Intake } from '../records/intake.js';
import { no, yes } from '../records/variable.js';
import type { Counted } from './counted.js';
import { tally, type Tally } from './tally.js';

/** One variable: exact counts and the values that add up. */
export interface OneWay {
  readonly tally: Tally;
  readonly values: readonly number[];
}

/**
 * Perturbs the counts of a variable and makes them add up: to the number of records, or, below a parent, to the
 * parent's value.
 */
export function oneWay(intake: Intake, counted: Counted, parent: OneWay | undefined): OneWay {
  const { categories, column, option, parentOf } = counted;
  const exact = tally(intake, column, categories.length);
  const perturbed = categories.map((_, category) => perturb(exact.counts[category] ?? 0, exact.keys[category] ?? 0));
  if (option !== undefined) {
    const values: number[] = [];
    values[yes] = balanceOption(perturbed[yes] ?? 0, intake.n);
    values[no] = intake.n - values[yes];
    return { tally: exact, values };
  }
  const totals = parent ? parent.values : [intake.n];
  const values = new Array<number>(categories.length).fill(0);
  totals.forEach((total, block) => {
    const members = categories.map((_, category) => category).filter((category) => parentOf[category] === block);
    const balanced = balance(
      members.map((member) => perturbed[member] ?? 0),
      members.map((member) => exact.counts[member] ?? 0),
      total,
    );
    members.forEach((member, index) => (values[member] = balanced[index] ?? 0));
  });
  return { tally: exact, values };
}
