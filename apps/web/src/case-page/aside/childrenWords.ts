import type { CaseFacts } from '../../api/types.js';
import type { T } from '../../i18n/useT.js';

/** '2, bei der Klient*in' or '3: 2 bei der Klient*in, 1 im Herkunftsland'; empty without children. */
export function childrenWords(children: CaseFacts['children'], t: T): string {
  const tally = new Map<string, number>();
  for (const { whereabouts } of children ?? []) tally.set(whereabouts, (tally.get(whereabouts) ?? 0) + 1);
  const total = children?.length ?? 0;
  const where = (code: string) => t(`tracks.where.${code}` as never);
  const [first, ...others] = tally;
  if (!first) return '';
  if (others.length === 0) return `${total}, ${where(first[0])}`;
  return `${total}: ${[first, ...others].map(([code, count]) => `${count} ${where(code)}`).join(', ')}`;
}
