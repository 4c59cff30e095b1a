import { codesOf } from '@geleit/domain';
import type { Day, PlaceView } from '../api/types.js';
import type { FieldProblems, RecordField } from '../case-record/record-form/recordField.js';

/** What the form of a place holds. */
export interface PlaceValues {
  name: string;
  kind: string | null;
  capacity: number | null;
  capacityFrom: Day | null;
  /** Never comes back from the server: empty leaves the stored one as it is. */
  address: string;
  note: string;
}

export const placeValuesOf = (place?: PlaceView): PlaceValues => ({
  name: place?.name ?? '',
  kind: place?.kind ?? null,
  capacity: place?.capacity ?? null,
  capacityFrom: null,
  address: '',
  note: place?.note ?? '',
});

export const placeProblems = ({ name, kind, capacity }: PlaceValues): FieldProblems<PlaceValues> => ({
  ...(name.trim() === '' && { name: 'places.nameMissing' }),
  ...(kind === null && { kind: 'housing.kindMissing' }),
  ...(capacity === null && { capacity: 'places.capacityMissing' }),
});

export const placeFields = (isStored: boolean): RecordField<PlaceValues>[] => [
  { name: 'name', type: 'line', max: 200, label: 'places.name', hint: 'places.nameHint' },
  { name: 'kind', type: 'code', list: 'housingKind', codes: codesOf('housingKind'), label: 'housing.kind' },
  { name: 'capacity', type: 'count', most: 200, label: 'places.capacity', hint: 'places.capacityHint' },
  { name: 'capacityFrom', type: 'day', label: 'places.capacityFrom', hint: 'places.capacityFromHint' },
  {
    name: 'address',
    type: 'text',
    max: 2000,
    isSealedApart: true,
    label: 'housing.address',
    hint: isStored ? 'housing.addressKept' : 'housing.addressHint',
  },
  { name: 'note', type: 'text', max: 20_000, label: 'housing.note' },
];
