import { bedsOn, type PlaceFields } from '@geleit/domain';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';

/** A place without its address. */
export interface PlaceView extends RecordedView {
  name: string;
  kind: string;
  /** Beds today. */
  capacity: number;
  /** Beds from a day on, in order of days. */
  capacities: { from: string; beds: number }[];
  note: string | null;
}

export function placeView(
  opened: { row: Parameters<typeof recordedView>[0]['row']; fields: Omit<PlaceFields, 'address'> },
  nameOf: NameOf,
  today: string,
): PlaceView {
  const { name, kind, capacities, note } = opened.fields;
  return {
    ...recordedView(opened, nameOf),
    name,
    kind,
    capacity: bedsOn(capacities, today),
    capacities: capacities.toSorted((a, b) => a.from.localeCompare(b.from)).map(({ from, beds }) => ({ from, beds })),
    note: note ?? null,
  };
}
