import type { ListedCase } from './case-row.js';

type SortKey = (listed: ListedCase, nameOf: (id: string) => string) => string;

const keys: Record<string, SortKey> = {
  updatedAt: (listed) => listed.updated_at.toISOString(),
  createdAt: (listed) => listed.created_at.toISOString(),
  state: (listed) => listed.state,
  code: (listed) => listed.overview.code,
  // Cases without a deadline stand behind all others.
  nextDeadline: (listed) => listed.overview.deadlines[0]?.dueOn ?? '9999',
  lastContactOn: (listed) => listed.overview.lastContactOn,
  gender: (listed) => listed.overview.gender ?? '',
  ageGroup: (listed) => listed.overview.ageGroup ?? '',
  nationality: (listed) => listed.overview.nationality ?? '',
  mainExploitation: (listed) => listed.overview.mainExploitation ?? '',
  residenceStatus: (listed) => listed.overview.residenceStatus ?? '',
  riskLevel: (listed) => ['', 'low', 'medium', 'high', 'acute'].indexOf(listed.overview.riskLevel ?? '').toString(),
  responsible: (listed, nameOf) => nameOf(listed.responsible_id),
};

/** Sorts by an opened field; the id decides between equals, so that no row is on two pages or on none. */
export function sortCases(cases: ListedCase[], sort: string, nameOf: (id: string) => string): ListedCase[] {
  const descending = sort.startsWith('-');
  const keyOf = keys[descending ? sort.slice(1) : sort];
  if (!keyOf) throw new RangeError(`sort: ${sort}`);
  const collator = new Intl.Collator('de', { numeric: true });
  const decorated = cases.map((listed) => ({ listed, key: keyOf(listed, nameOf) }));
  decorated.sort((a, b) => collator.compare(a.key, b.key) || (a.listed.id < b.listed.id ? -1 : 1));
  if (descending) decorated.reverse();
  return decorated.map(({ listed }) => listed);
}
