import type { CaseloadRow } from './centreDashboard.js';

export type CaseloadInsight =
  | { readonly kind: 'none' }
  | { readonly kind: 'alone' | 'same'; readonly name: string; readonly most: number }
  | { readonly kind: 'leads'; readonly name: string; readonly most: number; readonly others: readonly number[] };

/** What the bars say at a glance: who has most, and what the others have, in ascending order. */
export function caseloadInsight(caseload: readonly CaseloadRow[]): CaseloadInsight {
  const byTotal = caseload.toSorted((a, b) => b.total - a.total);
  const [first, ...others] = byTotal;
  if (!first || first.total === 0) return { kind: 'none' };
  const {
    total: most,
    user: { name },
  } = first;
  if (others.length === 0) return { kind: 'alone', name, most };
  if (others.every(({ total }) => total === most)) return { kind: 'same', name, most };
  return { kind: 'leads', name, most, others: others.map(({ total }) => total).reverse() };
}
