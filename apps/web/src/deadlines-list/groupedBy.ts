/** Neighbours of the same kind, in the order they came: rows sorted by date make one group a kind. */
export function groupedBy<Row, Kind>(
  rows: readonly Row[],
  kindOf: (row: Row) => Kind,
): (readonly [Kind, readonly Row[]])[] {
  const groups: [Kind, Row[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last[0] === kindOf(row)) last[1].push(row);
    else groups.push([kindOf(row), [row]]);
  }
  return groups;
}
