/** Prints rows of `{ label, value, goal, isMet, remark }` as one table. */
export function printTable(rows) {
  const cells = rows.map(({ label, value, goal, isMet, remark }) => [
    label,
    value,
    goal ? `${goal} ${isMet ? '✓' : '✗'}` : '',
    remark ?? '',
  ]);
  const all = [['measured', 'median (range)', 'goal', 'remark'], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
