import type { Day, ResidenceStatusView } from '../../../api/types.js';

/** What the form of a residence status holds. */
export interface ResidenceValues {
  status: string | null;
  validFrom: Day | null;
  validUntil: Day | null;
  document: string | null;
  authority: string;
  appliedOn: Day | null;
  reason: string;
  note: string;
}

export const residenceValuesOf = (status?: ResidenceStatusView): ResidenceValues => ({
  status: status?.status ?? null,
  validFrom: status?.validFrom ?? null,
  validUntil: status?.validUntil ?? null,
  document: status?.document ?? null,
  authority: status?.authority ?? '',
  appliedOn: status?.appliedOn ?? null,
  reason: status?.reason ?? '',
  note: status?.note ?? '',
});

export type ResidenceProblem = 'statusMissing' | 'order';

/** What the form can see itself before anything is sent: no status, or an end before the beginning. */
export function residenceProblems({ status, validFrom, validUntil }: ResidenceValues): ResidenceProblem[] {
  return [
    ...(status ? [] : ['statusMissing' as const]),
    ...(validFrom && validUntil && validUntil < validFrom ? ['order' as const] : []),
  ];
}

/** Body of the creation: only what was said. */
export const residenceBody = (values: ResidenceValues): Partial<Record<keyof ResidenceValues, string>> =>
  Object.fromEntries(Object.entries(trimmed(values)).filter(([, value]) => value !== null));

/** Every field, with null for what was not said or taken back. */
export const trimmed = ({
  authority,
  reason,
  note,
  ...rest
}: ResidenceValues): Record<keyof ResidenceValues, string | null> => ({
  ...rest,
  authority: authority.trim() || null,
  reason: reason.trim() || null,
  note: note.trim() || null,
});
