import type { Dimension } from './dimension.js';
import type { Label } from './label.js';

/** What the centre's own cases can be asked; exact, and only for the centre itself. */
export interface OwnDimensions {
  readonly year: number;
  readonly years: readonly number[];
  readonly cases: number;
  readonly dimensions: readonly Omit<Dimension, 'partners'>[];
  readonly warning: Label;
}

export interface OwnFigures {
  readonly year: number;
  readonly cells: readonly { readonly key: Readonly<Record<string, string>>; readonly count: number }[];
  readonly total: number;
  readonly warning: Label;
}
