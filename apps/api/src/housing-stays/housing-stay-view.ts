import type { HousingStayFields } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';

/** A stay without its address. */
export interface HousingStayView extends RecordedView {
  kind: string;
  from: string | null;
  until: string | null;
  placeId: string | null;
  endReason: string | null;
  provider: string | null;
  note: string | null;
}

export function housingStayView(opened: Opened<HousingStayFields>, nameOf: NameOf): HousingStayView {
  const { fields } = opened;
  return {
    ...recordedView(opened, nameOf),
    kind: fields.kind,
    from: fields.from ?? null,
    until: fields.until ?? null,
    placeId: fields.placeId ?? null,
    endReason: fields.endReason ?? null,
    provider: fields.provider ?? null,
    note: fields.note ?? null,
  };
}
