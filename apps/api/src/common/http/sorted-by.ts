interface Named {
  id: string;
  name: string;
}

/** Orders rows by the field that `sort` names, `-` for descending; then by name and id, so that pages never overlap. */
export function sortedBy<Row extends Named>(rows: readonly Row[], sort: string): Row[] {
  const [direction, field] = sort.startsWith('-') ? [-1, sort.slice(1)] : [1, sort];
  const key = (row: Row): string => `${String(row[field as keyof Row] ?? '')}\n${row.name}\n${row.id}`;
  return rows.toSorted((a, b) => direction * key(a).localeCompare(key(b), 'de'));
}
