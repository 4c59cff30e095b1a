import type { Dimension } from '../dimensions/dimension.js';
import type { Random } from './random.js';
import { layoutOf, withoutContradictions, type Answers, type Layout, type ReleaseRecord } from './release-record.js';
import { no, variablesOf, yes, type Variable } from './variable.js';

/** Records as columns, sorted by centre: the form in which a million of them is counted in seconds. */
export interface Intake {
  readonly dimensions: readonly Dimension[];
  readonly variables: readonly Variable[];
  /** Number of records. */
  readonly n: number;
  readonly centres: number;
  /** For each record the number of its centre, from 0; ascending. */
  readonly centreOf: Uint16Array;
  /** For each record its key of 32 bits, drawn for this build; it exists in memory only. */
  readonly keys: Uint32Array;
  /** For each variable the category's number of each record. */
  readonly columns: readonly Uint8Array[];
}

/** A record and the key its noise comes from. */
export interface KeyedRecord extends ReleaseRecord {
  readonly key: number;
}

/** Draws a key for each record as it passes by. */
export function* keyed(records: Iterable<ReleaseRecord>, random: Random): Generator<KeyedRecord> {
  for (const record of records) yield { ...record, key: random() };
}

/**
 * Reads records one after the other; none is kept.
 *
 * @throws RangeError naming the dimension, if a record claims what the layout does not know
 */
export function takeIn(records: Iterable<KeyedRecord>, dimensions: readonly Dimension[]): Intake {
  const open = new OpenIntake(dimensions);
  for (const record of records) open.add(record);
  return open.close();
}

/** Takes records in as they come, in as many batches as there are; of each only its places in the columns are kept. */
export class OpenIntake {
  private readonly dimensions: readonly Dimension[];
  private readonly variables: readonly Variable[];
  private readonly layout: Layout;
  private readonly coders: readonly Coder[];
  private readonly centres = new Map<string, number>();
  private columns: Uint8Array<ArrayBuffer>[];
  private keys = new Uint32Array(1024);
  private centreOf = new Uint16Array(1024);
  private n = 0;

  constructor(dimensions: readonly Dimension[]) {
    this.dimensions = dimensions;
    this.variables = variablesOf(dimensions);
    if (this.variables.some(({ categories }) => categories.length > 255)) {
      throw new RangeError('categories: more than 255');
    }
    this.layout = layoutOf(dimensions);
    this.coders = this.variables.map((variable, index) => coderOf(variable, this.variables, index));
    this.columns = this.variables.map(() => new Uint8Array(1024));
  }

  /** @throws RangeError naming the dimension, if the record claims what the layout does not know */
  add({ answers: claimed, centre, key }: KeyedRecord): void {
    const [problem] = this.layout.problems(claimed);
    if (problem) throw new RangeError(`answers.${problem.dimension}: ${problem.why}`);
    const { n, centres, coders } = this;
    if (n === this.keys.length) this.grow();
    if (!centres.has(centre)) centres.set(centre, centres.size);
    this.centreOf[n] = centres.get(centre) ?? 0;
    this.keys[n] = key;
    const answers = withoutContradictions(claimed, this.dimensions);
    for (let index = 0; index < coders.length; index++) this.columns[index]![n] = coders[index]!(answers);
    this.n = n + 1;
  }

  /** All that was taken in, sorted by centre. What came in order is overwritten: afterwards nothing can be added. */
  close(): Intake {
    const { dimensions, variables, n, centres } = this;
    const order = byCentre(this.centreOf.subarray(0, n), centres.size);
    const sorted = <T extends Numbers>(values: T, into: T): T => {
      reordered(values, order, into);
      values.fill(0);
      return into;
    };
    return {
      dimensions,
      variables,
      n,
      centres: centres.size,
      centreOf: sorted(this.centreOf, new Uint16Array(n)),
      keys: sorted(this.keys, new Uint32Array(n)),
      columns: this.columns.map((column) => sorted(column, new Uint8Array(n))),
    };
  }

  private grow(): void {
    const twice = 2 * this.n;
    this.columns = this.columns.map((column) => grown(column, new Uint8Array(twice)));
    this.keys = grown(this.keys, new Uint32Array(twice));
    this.centreOf = grown(this.centreOf, new Uint16Array(twice));
  }
}

/** Overwrites what the records said. */
export function wipeIntake({ columns, keys, centreOf }: Intake): void {
  for (const values of [...columns, keys, centreOf]) values.fill(0);
}

type Coder = (answers: Answers) => number;

function coderOf(variable: Variable, variables: readonly Variable[], index: number): Coder {
  const { dimension, option } = variable;
  if (option !== undefined) return (answers) => (answers[dimension.id]?.includes(option) ? yes : no);
  const child = variables.findIndex(({ parent }, position) => parent === variable.id && position !== index);
  const asked = variables[child] ?? variable;
  const numbers = new Map(
    asked.categories.map(({ code, parent }) => [
      code,
      variable.categories.findIndex((each) => each.code === (asked === variable ? code : parent)),
    ]),
  );
  return (answers) => numbers.get(answers[asked.id] as string) ?? 0;
}

function byCentre(centreOf: Uint16Array, centres: number): Uint32Array {
  const next = new Uint32Array(centres + 1);
  for (const centre of centreOf) next[centre + 1]!++;
  for (let centre = 0; centre < centres; centre++) next[centre + 1]! += next[centre]!;
  const order = new Uint32Array(centreOf.length);
  centreOf.forEach((centre, record) => (order[next[centre]!++] = record));
  return order;
}

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

function reordered<T extends Numbers>(values: T, order: Uint32Array, into: T): void {
  for (let index = 0; index < order.length; index++) into[index] = values[order[index]!]!;
}

function grown<T extends Numbers>(values: T, into: T): T {
  into.set(values);
  values.fill(0);
  return into;
}
