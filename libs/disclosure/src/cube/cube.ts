import type { Published } from '../published.js';

/** One cell as it may be shown. */
export interface Cell {
  /** A code for each dimension of the table, in the table's order. */
  readonly codes: readonly string[];
  /** `null`: suppressed, for there are none or very few cases, or too few centres contributed. */
  readonly value: Published | null;
  /** Declared impossible: the only 0 that is shown. */
  readonly structural?: true;
}

/** A table of one dimension or of two. */
export interface CubeTable {
  /** Ids of its dimensions joined by ×, in the order of the cube's dimensions. */
  readonly id: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly Cell[];
}

export interface CubeCategory {
  readonly code: string;
  readonly de: string;
  readonly en: string;
  readonly parent?: string;
}

/** A dimension as it was counted that year: after folding. */
export interface CubeDimension {
  readonly id: string;
  readonly de: string;
  readonly en: string;
  readonly multiple: boolean;
  readonly core: boolean;
  readonly parent?: string;
  readonly categories: readonly CubeCategory[];
  /** Dimensions it may be crossed with. */
  readonly partners: readonly string[];
}

/** All there is of a year, made once. Plain data: what JSON writes, `readCube` reads. */
export interface Cube {
  readonly year: number;
  readonly method: string;
  /** Records and centres of the year; public. */
  readonly n: Published;
  readonly centres: Published;
  readonly dimensions: readonly CubeDimension[];
  /** Dimensions of which too few centres contributed to every grouping. */
  readonly withheld: readonly string[];
  readonly tables: readonly CubeTable[];
}

/** Id of a table, whatever the order of its dimensions. */
export function tableId(dimensions: readonly string[]): string {
  return dimensions.join('×');
}
