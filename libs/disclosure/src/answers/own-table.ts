import type { Dimension } from '../dimensions/dimension.js';
import type { Answers } from '../records/release-record.js';

/** A cell of a centre's own table: exact, and not for publication. */
export interface OwnCell {
  readonly key: Readonly<Record<string, string>>;
  readonly count: number;
}

/**
 * The exact figures of a centre, in the layout of the national tables: counted by its lead, in her session, from her own
 * cases. Nothing here is `Published`, so nothing of it fits into a route of the network office.
 *
 * @param cases answers of the centre's own cases
 * @param asked one dimension or two, each once
 * @throws RangeError naming the dimension, if it is unknown or repeated
 */
export function ownTable(
  cases: Iterable<Answers>,
  dimensions: readonly Dimension[],
  asked: readonly string[],
): readonly OwnCell[] {
  const found = asked.map((id, index) => {
    const dimension = dimensions.find((each) => each.id === id);
    if (!dimension || asked.indexOf(id) !== index) throw new RangeError(`asked: ${id}`);
    return dimension;
  });
  if (found.length === 0 || found.length > 2) throw new RangeError('asked: one dimension or two');
  const readers = found.map((dimension) => readerOf(dimension, dimensions));
  const counts = new Map<string, number>();
  for (const answers of cases) {
    for (const codes of combinationsOf(readers.map((read) => read(answers)))) {
      const key = codes.join('×');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const all = found.map(({ categories }) => categories.filter(({ isReserved }) => !isReserved).map(({ code }) => code));
  return combinationsOf(all).map((codes) => ({
    key: Object.fromEntries(codes.map((code, index) => [asked[index] ?? '', code])),
    count: counts.get(codes.join('×')) ?? 0,
  }));
}

type Read = (answers: Answers) => readonly string[];

/** The codes a case has in a dimension; of a parent, the one above what was answered. */
function readerOf(dimension: Dimension, dimensions: readonly Dimension[]): Read {
  const child = dimensions.find(({ parent }) => parent === dimension.id);
  if (!child) return (answers) => [answers[dimension.id] ?? []].flat();
  const parentOf = new Map(child.categories.map(({ code, parent }) => [code, parent ?? '']));
  return (answers) => [answers[child.id] ?? []].flat().map((code) => parentOf.get(code) ?? '');
}

function combinationsOf(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<string[][]>(
    (known, codes) => known.flatMap((combination) => codes.map((code) => [...combination, code])),
    [[]],
  );
}
