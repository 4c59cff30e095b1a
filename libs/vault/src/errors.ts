/**
 * A sealed value, box or key did not open: altered, moved to another place, written after the ring at hand, or sealed
 * with another key. Which of these it was is never said, so that nobody can learn by trying.
 */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  /** @param column the place as `table.column`, nothing of the row */
  constructor(readonly column: string) {
    super(`Seal broken: ${column}`);
  }
}

/** The words of a recovery sheet cannot be read; `word` is what was typed, to be shown to the person who typed it. */
export class SheetUnreadable extends Error {
  override readonly name = 'SheetUnreadable';

  /**
   * @param word the first word that is not in the list; null if all are, but the count or the checksum is wrong
   * @param position its place, counted from 1; null with `word`
   */
  constructor(
    readonly word: string | null,
    readonly position: number | null,
  ) {
    super(word === null ? 'The words do not belong together' : `Word ${position ?? 0} is not in the list`);
  }
}
