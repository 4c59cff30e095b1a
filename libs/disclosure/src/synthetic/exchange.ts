import { fraction, type Random } from '../records/random.js';
import type { SyntheticColumn } from './columns.js';
import { goal, type PairGoals } from './pair-goals.js';

/** What a row costs that cannot be: more than all published tables together can gain by it. */
const costOfImpossible = 10_000;

/** A pair as one of its two columns sees it. */
interface Side {
  readonly partner: Uint8Array;
  readonly goals: Float64Array;
  readonly counts: Int32Array;
  /** Steps from one code to the next: of this column, and of its partner. */
  readonly own: number;
  readonly other: number;
}

/**
 * Lets two rows exchange an answer wherever that brings the published tables of two nearer: margins stay exact all the
 * time (combinatorial optimisation: Williamson, Birkin and Rees, "The estimation of population microdata by using data
 * from small area statistics and samples of anonymised records", 1998).
 */
export class Exchange {
  private readonly columns: readonly SyntheticColumn[];
  private readonly sides: readonly (readonly Side[])[];
  private readonly random: Random;
  /** What a cell that is not shown may hold without cost: nought, one or two cases. */
  private readonly hiddenUpTo: number;

  constructor(columns: readonly SyntheticColumn[], pairs: readonly PairGoals[], hiddenUpTo: number, random: Random) {
    this.columns = columns;
    this.random = random;
    this.hiddenUpTo = hiddenUpTo;
    this.sides = columns.map((column) =>
      pairs.flatMap(({ rows, columns: others, goals, counts, width }): Side[] => {
        if (rows === column) return [{ partner: others.values, goals, counts, own: width, other: 1 }];
        return others === column ? [{ partner: rows.values, goals, counts, own: 1, other: width }] : [];
      }),
    );
  }

  /**
   * @param tries exchanges of two rows that are tried
   * @param patience how much worse an exchange may make it: above 0 it leaves dead ends
   */
  run(tries: number, patience = 0): void {
    const { columns, sides, random } = this;
    const rows = columns[0]?.values.length ?? 0;
    if (rows < 2) return;
    for (let done = 0; done < tries; done++) {
      const number = Math.floor(fraction(random) * columns.length);
      const values = columns[number]!.values;
      const one = Math.floor(fraction(random) * rows);
      const other = Math.floor(fraction(random) * rows);
      if (values[one] === values[other]) continue;
      if (this.change(values, sides[number]!, one, other) > patience) this.change(values, sides[number]!, one, other);
    }
  }

  /** Exchanges the answers of two rows. @returns by how much the distance grows */
  private change(values: Uint8Array, sides: readonly Side[], one: number, other: number): number {
    const [first, second] = [values[one]!, values[other]!];
    let grown = 0;
    for (const { partner, goals, counts, own, other: step } of sides) {
      const [beside, opposite] = [partner[one]! * step, partner[other]! * step];
      if (beside === opposite) continue;
      grown +=
        this.move(goals, counts, first * own + beside, -1) +
        this.move(goals, counts, second * own + beside, 1) +
        this.move(goals, counts, second * own + opposite, -1) +
        this.move(goals, counts, first * own + opposite, 1);
    }
    values[one] = second;
    values[other] = first;
    return grown;
  }

  /** One row more or less in a cell. @returns by how much its cost grows */
  private move(goals: Float64Array, counts: Int32Array, cell: number, by: 1 | -1): number {
    const wanted = goals[cell]!;
    const before = counts[cell]!;
    counts[cell] = before + by;
    if (wanted === goal.free) return 0;
    if (wanted === goal.impossible) return by * costOfImpossible;
    if (wanted >= 0) return 1 + 2 * by * (before - wanted);
    return beyond(before + by, this.hiddenUpTo) - beyond(before, this.hiddenUpTo);
  }
}

const beyond = (count: number, limit: number): number => Math.max(0, count - limit) ** 2;
