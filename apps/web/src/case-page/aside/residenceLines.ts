import { currentStatuses, endOfStatus, newestStatus } from '@geleit/domain';
import type { Day, ResidenceStatusView } from '../../api/types.js';

export type Standing = { kind: 'until' | 'atLeast' | 'since' | 'applied' | 'expired'; day: Day } | { kind: 'open' };

export interface ResidenceLine {
  id: string;
  status: string;
  standing: Standing;
}

/**
 * What counts today: every status in force, then what is applied for; if nothing is in force, the last one and when
 * it ran out.
 */
export function residenceLines(
  history: readonly ResidenceStatusView[],
  today: Day,
): { lines: ResidenceLine[]; documents: string[] } {
  const granted = history.filter(({ validFrom, validUntil, appliedOn }) => validFrom ?? validUntil ?? !appliedOn);
  const parts = granted.map(asPart);
  const inForce = currentStatuses(parts, today);
  const last =
    inForce.length === 0
      ? newestStatus(parts.filter(({ validUntil }) => validUntil !== undefined && validUntil < today))
      : null;
  const applied = history.filter((row) => !granted.includes(row) && !isGrantedSince(row, granted));
  return {
    lines: [
      ...inForce.map((part) => ({ id: part.id, status: part.status, standing: standingOf(part) })),
      ...(last?.validUntil
        ? [{ id: last.id, status: last.status, standing: { kind: 'expired' as const, day: last.validUntil } }]
        : []),
      ...applied.map(({ id, status, appliedOn }) => ({
        id,
        status,
        standing: { kind: 'applied' as const, day: appliedOn ?? '' },
      })),
    ],
    documents: [...new Set(inForce.flatMap(({ document }) => (document && document !== 'none' ? [document] : [])))],
  };
}

/** What was applied for and has been granted meanwhile is no longer open. */
const isGrantedSince = ({ status, appliedOn }: ResidenceStatusView, granted: readonly ResidenceStatusView[]) =>
  granted.some((row) => row.status === status && (row.validFrom ?? '') >= (appliedOn ?? ''));

type Part = ReturnType<typeof asPart>;

const asPart = ({ id, status, validFrom, validUntil, document, createdAt }: ResidenceStatusView) => ({
  id,
  status: status as never,
  validFrom: validFrom ?? undefined,
  validUntil: validUntil ?? undefined,
  document,
  recordedOn: createdAt.slice(0, 10),
});

function standingOf(part: Part): Standing {
  const end = endOfStatus(part);
  if (end) return { kind: part.validUntil ? 'until' : 'atLeast', day: end.dueOn };
  return part.validFrom ? { kind: 'since', day: part.validFrom } : { kind: 'open' };
}
