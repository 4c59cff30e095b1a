import type { PlainDateText } from '../dates/plain-date.js';
import type { ResidenceStatusFields } from './residence-status.js';

/** What is needed of a status to know which one counts. */
export type StatusPart = Pick<ResidenceStatusFields, 'status' | 'validFrom' | 'validUntil' | 'appliedOn'> & {
  readonly id: string;
  /** Day on which it was entered: counts where nobody knows since when it is valid. */
  readonly recordedOn?: PlainDateText;
};

/**
 * The newest status on record: begun last, entered last; one that is only applied for counts if nothing else is there.
 * It needs no clock, so it may be stored.
 */
export function newestStatus<S extends StatusPart>(history: readonly S[]): S | null {
  return history.toSorted(newestFirst)[0] ?? null;
}

/** All statuses in force on `today`, the newest first; statuses may overlap. */
export function currentStatuses<S extends StatusPart>(history: readonly S[], today: PlainDateText): readonly S[] {
  return history.filter((status) => isInForce(status, today)).toSorted(newestFirst);
}

function isInForce(status: StatusPart, today: PlainDateText): boolean {
  const { validFrom, validUntil } = status;
  const hasBegun = validFrom === undefined ? !isOnlyAppliedFor(status) : validFrom <= today;
  return hasBegun && (validUntil === undefined || validUntil >= today);
}

const isOnlyAppliedFor = ({ validFrom, appliedOn }: StatusPart): boolean =>
  validFrom === undefined && appliedOn !== undefined;

function newestFirst(a: StatusPart, b: StatusPart): number {
  return compare(begun(b), begun(a)) || compare(b.recordedOn ?? '', a.recordedOn ?? '') || compare(b.id, a.id);
}

const begun = (status: StatusPart): string =>
  isOnlyAppliedFor(status) ? '' : (status.validFrom ?? status.recordedOn ?? '');

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
