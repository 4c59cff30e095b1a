import type { BenefitFields, BenefitSum } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import type { Page } from '../common/validation/query-field.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';

export interface BenefitView extends RecordedView {
  kind: string;
  state: string;
  claimedOn: string | null;
  decidedOn: string | null;
  from: string | null;
  until: string | null;
  /** Whole euro cents. */
  amountCents: number | null;
  per: string | null;
  authority: string | null;
  note: string | null;
  /** The decision as a legal event. */
  eventId: string | null;
}

export interface BenefitList extends Page<BenefitView> {
  /** Of all benefits of the case. */
  sums: BenefitSum[];
}

export function benefitView(opened: Opened<BenefitFields>, nameOf: NameOf): BenefitView {
  const { fields } = opened;
  return {
    ...recordedView(opened, nameOf),
    kind: fields.kind,
    state: fields.state,
    claimedOn: fields.claimedOn ?? null,
    decidedOn: fields.decidedOn ?? null,
    from: fields.from ?? null,
    until: fields.until ?? null,
    amountCents: fields.amountCents ?? null,
    per: fields.per ?? null,
    authority: fields.authority ?? null,
    note: fields.note ?? null,
    eventId: fields.eventId ?? null,
  };
}
