import type { Label } from './label.js';
import type { Method } from './method.js';

export interface Category extends Label {
  readonly code: string;
  /** Code in the dimension that groups this one. */
  readonly parent?: string;
}

/** A question that the released cases answer. */
export interface Dimension extends Label {
  readonly name: string;
  /** A case may have several answers: they do not add up. */
  readonly multiple: boolean;
  readonly core: boolean;
  readonly parent?: string;
  readonly categories: readonly Category[];
  /** What it may be crossed with. */
  readonly partners: readonly string[];
}

export interface Dimensions {
  readonly year: number;
  /** Frozen years, the newest first. */
  readonly years: readonly number[];
  readonly dimensions: readonly Dimension[];
  readonly withheld: readonly string[];
  /** Contacts without a case; one-way only. */
  readonly contacts: readonly Dimension[];
  readonly method: Method;
}
