import { inOrderOfDays, type ProceedingFields } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';

export interface StageView {
  stage: string;
  on: string | null;
}

export interface HearingView {
  on: string;
  time: string | null;
  zone: string;
  place: string | null;
  note: string | null;
}

export interface ProceedingView extends RecordedView {
  kind: string;
  roles: string[];
  offences: string[];
  openedOn: string | null;
  investigation: string | null;
  charge: string | null;
  outcome: string | null;
  outcomeOn: string | null;
  /** In order of days, whatever the order of entry. */
  stages: StageView[];
  hearings: HearingView[];
  eventIds: string[];
  authority: string | null;
  lawyer: string | null;
  note: string | null;
  /** Only for who may open it. */
  fileNumber?: string | null;
}

/** @param fileNumber undefined for who may not open it */
export function proceedingView(
  opened: Opened<ProceedingFields>,
  nameOf: NameOf,
  fileNumber: string | null | undefined,
): ProceedingView {
  const { fields } = opened;
  return {
    ...recordedView(opened, nameOf),
    kind: fields.kind,
    roles: [...(fields.roles ?? [])],
    offences: [...(fields.offences ?? [])],
    openedOn: fields.openedOn ?? null,
    investigation: fields.investigation ?? null,
    charge: fields.charge ?? null,
    outcome: fields.outcome ?? null,
    outcomeOn: fields.outcomeOn ?? null,
    stages: inOrderOfDays(fields.stages ?? []).map(({ stage, on = null }) => ({ stage, on })),
    hearings: inOrderOfDays(fields.hearings ?? []).map((hearing) => ({
      on: hearing.on,
      time: hearing.time ?? null,
      zone: hearing.zone ?? 'Europe/Berlin',
      place: hearing.place ?? null,
      note: hearing.note ?? null,
    })),
    eventIds: [...(fields.eventIds ?? [])],
    authority: fields.authority ?? null,
    lawyer: fields.lawyer ?? null,
    note: fields.note ?? null,
    ...(fileNumber === undefined ? {} : { fileNumber }),
  };
}
