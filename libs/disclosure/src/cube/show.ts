import { method } from '../method/method.js';
import { publish, type Published } from '../published.js';
import type { Draft } from './draft.js';
import type { Counted } from './counted.js';
import { tableId, type Cell, type Cube, type CubeDimension, type CubeTable } from './cube.js';

/** A cell of the draft with everything known about it; `count` and `key` must not leave. */
export interface DraftCell {
  readonly codes: readonly string[];
  readonly count: number;
  /** Sum of the records' keys modulo 2³². */
  readonly key: number;
  readonly value: number;
  readonly centres: number;
  readonly isImpossible: boolean;
}

export interface DraftTable {
  readonly id: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly DraftCell[];
}

/** What may be shown of a cell: 3 and more, if at least three centres contributed. */
export function shownValue({ value, centres, isImpossible }: DraftCell): Published | null {
  if (isImpossible) return publish(0);
  return value >= method.smallestShown && centres >= method.minCentres ? publish(value) : null;
}

/** Leaves only what may be shown. */
export function show(draft: Draft, year: number): Cube {
  const tables = tablesOf(draft);
  return {
    year,
    method: method.version,
    n: publish(draft.intake.n),
    centres: publish(draft.intake.centres),
    dimensions: dimensionsOf(draft, tables),
    withheld: draft.intake.dimensions
      .map(({ id }) => id)
      .filter((id) => !draft.variables.some(({ dimension }) => dimension.id === id)),
    tables: tables.map(({ id, dimensions, cells }): CubeTable => ({ id, dimensions, cells: cells.map(shown) })),
  };
}

function shown(cell: DraftCell): Cell {
  const { codes, isImpossible } = cell;
  return { codes, value: shownValue(cell), ...(isImpossible ? { structural: true } : {}) };
}

/** All tables of a draft: options of one dimension stand together, only their yes is a cell. */
export function tablesOf(draft: Draft): readonly DraftTable[] {
  const order = new Map(draft.intake.dimensions.map(({ id }, position) => [id, position]));
  const tables = new Map<string, { dimensions: readonly string[]; cells: DraftCell[] }>();
  const add = (dimensions: readonly string[], cells: readonly DraftCell[]) => {
    const table = tables.get(tableId(dimensions)) ?? { dimensions, cells: [] };
    table.cells.push(...cells);
    tables.set(tableId(dimensions), table);
  };

  for (const counted of draft.variables) {
    const way = draft.oneWays.get(counted.id);
    add(
      [counted.dimension.id],
      cellsOf(counted).map(({ index, code }) => ({
        codes: [code],
        count: way?.tally.counts[index] ?? 0,
        key: way?.tally.keys[index] ?? 0,
        value: way?.values[index] ?? 0,
        centres: way?.tally.centres[index] ?? 0,
        isImpossible: false,
      })),
    );
  }
  for (const { rows, columns, tally, values, impossible } of draft.pairs) {
    const isInOrder = (order.get(rows.dimension.id) ?? 0) < (order.get(columns.dimension.id) ?? 0);
    const [first, second] = isInOrder ? [rows, columns] : [columns, rows];
    const width = columns.categories.length;
    const cells = cellsOf(first).flatMap((one) =>
      cellsOf(second).map((other): DraftCell => {
        const cell = isInOrder ? one.index * width + other.index : other.index * width + one.index;
        return {
          codes: [one.code, other.code],
          count: tally.counts[cell] ?? 0,
          key: tally.keys[cell] ?? 0,
          value: values[cell] ?? 0,
          centres: tally.centres[cell] ?? 0,
          isImpossible: impossible[cell] === 1,
        };
      }),
    );
    add([first.dimension.id, second.dimension.id], cells);
  }
  return [...tables].map(([id, { dimensions, cells }]) => ({ id, dimensions, cells }));
}

/** Numbers and codes of what is shown of a variable: all categories, of an option the yes. */
function cellsOf({ option, categories }: Counted): readonly { readonly index: number; readonly code: string }[] {
  return option === undefined ? categories.map(({ code }, index) => ({ index, code })) : [{ index: 0, code: option }];
}

function dimensionsOf(draft: Draft, tables: readonly DraftTable[]): readonly CubeDimension[] {
  return draft.intake.dimensions.flatMap((dimension): CubeDimension[] => {
    const variables = draft.variables.filter((counted) => counted.dimension.id === dimension.id);
    const [first] = variables;
    if (!first) return [];
    const { id, de, en, isMultiple = false, isCore = false } = dimension;
    const optionsKept = new Set(variables.map(({ option }) => option));
    const categories = isMultiple ? dimension.categories.filter(({ code }) => optionsKept.has(code)) : first.categories;
    return [
      {
        id,
        de,
        en,
        multiple: isMultiple,
        core: isCore,
        ...(first.parent ? { parent: first.parent.id } : {}),
        categories: categories.map((category, index) => ({
          code: category.code,
          de: category.de,
          en: category.en,
          ...(first.parent ? { parent: first.parent.categories[first.parentOf[index] ?? 0]?.code ?? '' } : {}),
        })),
        partners: tables
          .filter((table) => table.dimensions.length === 2 && table.dimensions.includes(id))
          .map((table) => table.dimensions.find((each) => each !== id) ?? ''),
      },
    ];
  });
}
