/** Entries as they come, cut where the month changes. @returns months as `YYYY-MM` in the order of the entries */
export function groupByMonth<Entry extends { on: string }>(
  entries: readonly Entry[],
): { month: string; entries: Entry[] }[] {
  const groups: { month: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    const last = groups.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else groups.push({ month, entries: [entry] });
  }
  return groups;
}
