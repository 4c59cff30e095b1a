import type { HealthNeedFields } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';

export interface HealthNeedView extends RecordedView {
  need: string;
  state: string;
  since: string | null;
  appointmentOn: string | null;
  appointmentAt: string | null;
  referredTo: string | null;
  dueOn: string | null;
  bornOn: string | null;
  born: number | null;
  outcome: string | null;
  note: string | null;
}

export function healthNeedView(opened: Opened<HealthNeedFields>, nameOf: NameOf): HealthNeedView {
  const { fields } = opened;
  return {
    ...recordedView(opened, nameOf),
    need: fields.need,
    state: fields.state,
    since: fields.since ?? null,
    appointmentOn: fields.appointmentOn ?? null,
    appointmentAt: fields.appointmentAt ?? null,
    referredTo: fields.referredTo ?? null,
    dueOn: fields.dueOn ?? null,
    bornOn: fields.bornOn ?? null,
    born: fields.born ?? null,
    outcome: fields.outcome ?? null,
    note: fields.note ?? null,
  };
}
