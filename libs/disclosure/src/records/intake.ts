import type { Dimension } from '../dimensions/dimension.js';
import type { Random } from './random.js';
import { layoutOf, withoutContradictions, type Answers, type ReleaseRecord } from './release-record.js';
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
  const variables = variablesOf(dimensions);
  if (variables.some(({ categories }) => categories.length > 255)) throw new RangeError('categories: more than 255');
  const layout = layoutOf(dimensions);
  const coders = variables.map((variable, index) => coderOf(variable, variables, index));
  let columns = variables.map(() => new Uint8Array(1024));
  let keys = new Uint32Array(1024);
  let centreOf = new Uint16Array(1024);
  const centres = new Map<string, number>();
  let n = 0;

  for (const record of records) {
    const [problem] = layout.problems(record.answers);
    if (problem) throw new RangeError(`answers.${problem.dimension}: ${problem.why}`);
    if (n === keys.length) {
      columns = columns.map((column) => grown(column, new Uint8Array(2 * n)));
      keys = grown(keys, new Uint32Array(2 * n));
      centreOf = grown(centreOf, new Uint16Array(2 * n));
    }
    if (!centres.has(record.centre)) centres.set(record.centre, centres.size);
    centreOf[n] = centres.get(record.centre) ?? 0;
    keys[n] = record.key;
    const answers = withoutContradictions(record.answers, dimensions);
    for (let index = 0; index < coders.length; index++) columns[index]![n] = coders[index]!(answers);
    n++;
  }
  const order = byCentre(centreOf.subarray(0, n), centres.size);
  return {
    dimensions,
    variables,
    n,
    centres: centres.size,
    centreOf: reordered(centreOf, order, new Uint16Array(n)),
    keys: reordered(keys, order, new Uint32Array(n)),
    columns: columns.map((column) => reordered(column, order, new Uint8Array(n))),
  };
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

function reordered<T extends Numbers>(values: T, order: Uint32Array, into: T): T {
  for (let index = 0; index < order.length; index++) into[index] = values[order[index]!]!;
  return into;
}

function grown<T extends Numbers>(values: T, into: T): T {
  into.set(values);
  return into;
}
