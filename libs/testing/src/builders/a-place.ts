import type { Code } from '@geleit/domain';

/** Body of `PUT /api/places/{id}`. */
export interface PlaceBody {
  name: string;
  kind: Code<'housingKind'>;
  capacity: number;
  capacityFrom?: string;
  address?: string;
  note?: string;
}

/** A flat of the centre with two beds, valid by itself. */
export function aPlace(fields: Partial<PlaceBody> = {}): PlaceBody {
  return {
    name: 'Wohnung Linde',
    kind: 'own-shelter',
    capacity: 2,
    address: 'Lindenhof 12, bei Amsel klingeln',
    ...fields,
  };
}
