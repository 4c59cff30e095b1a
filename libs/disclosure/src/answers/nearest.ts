import type { Cube } from '../cube/cube.js';
import { dimensionOf, refusalOf, type Query } from './query.js';

/** A dimension in its place, possibly with a code as filter. */
interface Part {
  readonly place: 'rows' | 'columns' | 'filter';
  readonly dimension: string;
  readonly code?: string;
}

/** Costs of changing a part of a question: grouping it more coarsely, leaving it out. */
const coarser = 1;
const leftOut = 10;

/** The offered table that changes least: first groups more coarsely, then leaves dimensions out, the last ones first. */
export function nearestOffered(cube: Cube, query: Query): Query | undefined {
  const candidates = variants(cube, partsOf(query)).sort((one, other) => one.cost - other.cost);
  return candidates.map(({ parts }) => queryOf(parts)).find((candidate) => refusalOf(cube, candidate) === undefined);
}

function partsOf({ rows, columns, filter }: Query): readonly Part[] {
  return [
    ...rows.map((dimension): Part => ({ place: 'rows', dimension })),
    ...columns.map((dimension): Part => ({ place: 'columns', dimension })),
    ...Object.entries(filter).map(([dimension, code]): Part => ({ place: 'filter', dimension, code })),
  ];
}

interface Variant {
  readonly parts: readonly Part[];
  readonly cost: number;
}

function variants(cube: Cube, parts: readonly Part[]): Variant[] {
  return parts.reduce<Variant[]>(
    (known, part, position) => {
      const choices = choicesFor(cube, part, position);
      return known.flatMap((variant) =>
        choices.map(({ part: chosen, cost }) => ({
          parts: chosen ? [...variant.parts, chosen] : variant.parts,
          cost: variant.cost + cost,
        })),
      );
    },
    [{ parts: [], cost: 0 }],
  );
}

function choicesFor(
  cube: Cube,
  part: Part,
  position: number,
): readonly { readonly part?: Part; readonly cost: number }[] {
  const dimension = dimensionOf(cube, part.dimension);
  const isFilter = part.place === 'filter';
  const code = dimension?.categories.find((category) => category.code === part.code)?.parent;
  const parent: Part | undefined =
    dimension?.parent === undefined || (isFilter && code === undefined)
      ? undefined
      : { ...part, dimension: dimension.parent, ...(code === undefined ? {} : { code }) };
  // Later parts go first: who asks names the important ones first.
  return [
    { part, cost: 0 },
    ...(parent ? [{ part: parent, cost: coarser - position / 100 }] : []),
    { cost: leftOut - position / 10 },
  ];
}

function queryOf(parts: readonly Part[]): Query {
  const inPlace = (place: Part['place']) => parts.filter((part) => part.place === place);
  const rows = inPlace('rows').map(({ dimension }) => dimension);
  const columns = inPlace('columns').map(({ dimension }) => dimension);
  const filter = Object.fromEntries(inPlace('filter').map(({ dimension, code }) => [dimension, code ?? '']));
  // What is left of a question without rows is asked as rows.
  return rows.length > 0 ? { rows, columns, filter } : { rows: columns, columns: [], filter };
}
