import { codesOf } from '@geleit/domain';
import type { Day, HousingStayView, PlaceView } from '../../api/types.js';
import type { FieldProblems, RecordField } from '../record-form/recordField.js';

/** What the form of a stay holds. */
export interface StayValues {
  kind: string | null;
  placeId: string | null;
  from: Day | null;
  until: Day | null;
  endReason: string | null;
  provider: string;
  /** Never comes back from the server: empty leaves the stored one as it is. */
  address: string;
  note: string;
}

export const stayValuesOf = (stay?: HousingStayView): StayValues => ({
  kind: stay?.kind ?? null,
  placeId: stay?.placeId ?? null,
  from: stay?.from ?? null,
  until: stay?.until ?? null,
  endReason: stay?.endReason ?? null,
  provider: stay?.provider ?? '',
  address: '',
  note: stay?.note ?? '',
});

const ofTheCentre = ['own-shelter', 'decentral-flat'];

/** Whether somebody who lives like this may live in a place of the centre. */
export const isOfTheCentre = ({ kind, placeId }: StayValues): boolean =>
  placeId !== null || (kind !== null && ofTheCentre.includes(kind));

export const stayProblems = ({ kind, from, until }: StayValues): FieldProblems<StayValues> => ({
  ...(kind === null && { kind: 'housing.kindMissing' }),
  ...(from && until && until < from && { until: 'recordForm.order' }),
});

const ending: readonly RecordField<StayValues>[] = [
  { name: 'until', type: 'day', label: 'housing.until', hint: 'housing.untilHint' },
  {
    name: 'endReason',
    type: 'code',
    list: 'stayEnd',
    codes: codesOf('stayEnd'),
    label: 'housing.endReason',
    isAsked: ({ until }) => until !== null,
  },
];

/** @param isStored whether an address may be stored already, which an empty field leaves as it is */
export const stayFields = (
  places: readonly Pick<PlaceView, 'id' | 'name'>[],
  isStored: boolean,
): RecordField<StayValues>[] => [
  { name: 'kind', type: 'code', list: 'housingKind', codes: codesOf('housingKind'), label: 'housing.kind' },
  {
    name: 'placeId',
    type: 'option',
    label: 'housing.place',
    options: places.map(({ id, name }) => ({ value: id, label: name })),
    isAsked: (values) => places.length > 0 && isOfTheCentre(values),
  },
  { name: 'from', type: 'day', label: 'housing.from', hint: 'housing.fromHint' },
  ...ending,
  { name: 'provider', type: 'line', max: 300, label: 'housing.provider', isAsked: ({ placeId }) => placeId === null },
  {
    name: 'address',
    type: 'text',
    max: 2000,
    isSealedApart: true,
    label: 'housing.address',
    hint: isStored ? 'housing.addressKept' : 'housing.addressHint',
    isAsked: ({ placeId }) => placeId === null,
  },
  { name: 'note', type: 'text', max: 20_000, label: 'housing.note' },
];

/** Moving out asks for the day, the reason and a word. */
export const moveOutFields: readonly RecordField<StayValues>[] = [
  ...ending,
  { name: 'note', type: 'text', max: 20_000, label: 'housing.note' },
];
