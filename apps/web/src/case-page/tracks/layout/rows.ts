import type { Extent } from './labels.js';

interface Taken {
  id: string;
  row: number;
  extent: Extent;
}

/** Who takes which stretch of which row of a lane. */
export class Rows {
  private taken: Taken[] = [];

  /** The first row in which this stretch is free, taken at once; the first of all when none of `most` is. */
  take(id: string, extent: Extent, most = Infinity): number {
    let row = 0;
    while (row < most && !this.isFree(row, extent, id)) row += 1;
    const taken = row < most ? row : 0;
    this.move(id, taken, extent);
    return taken;
  }

  /** Bars that only touch may share a row. */
  isFree(row: number, [from, until]: Extent, id: string): boolean {
    return this.taken.every(
      (other) =>
        other.row !== row || other.id === id || until <= other.extent[0] + 0.5 || from >= other.extent[1] - 0.5,
    );
  }

  move(id: string, row: number, extent: Extent): void {
    this.taken = [...this.taken.filter((other) => other.id !== id), { id, row, extent }];
  }

  /** The rows in use and one more, but not more than `most`. */
  upTo(most: number): number[] {
    const used = this.taken.reduce((highest, { row }) => Math.max(highest, row + 1), 0);
    return Array.from({ length: Math.min(used + 1, most) }, (_, row) => row);
  }
}
