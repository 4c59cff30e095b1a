import type { Label } from './label.js';

/** How published figures came about; stands behind every one of them. */
export interface Method {
  readonly version: string;
  readonly smallestShown: number;
  readonly smallestBase: number;
  /** Records and centres of the year. */
  readonly n: number;
  readonly centres: number;
  /** Day of the freeze, `YYYY-MM-DD`, or an instant. */
  readonly frozenOn: string;
  readonly note: readonly { readonly name: string; readonly title: Label; readonly text: Label }[];
  readonly changed: Label;
  readonly suppressed: Label;
  readonly mayBeChance: Label;
  /** Differences between years below this many cases may be chance. */
  readonly smallestDifference: number;
}
