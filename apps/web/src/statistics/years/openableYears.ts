/** Years that may be opened: the last, this and the next one, as far as they are not there yet. */
export const openableYears = (thisYear: number, taken: readonly number[]): number[] =>
  [thisYear, thisYear + 1, thisYear - 1].filter((year) => !taken.includes(year));
