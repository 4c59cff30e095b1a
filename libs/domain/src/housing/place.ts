import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** How many can live in a place from a day on. */
export interface PlaceCapacity {
  readonly from: PlainDateText;
  readonly beds: number;
}

/** A flat or house of the centre itself. Belongs to no case: sealed under the centre's own key. */
export interface PlaceFields {
  readonly name: string;
  readonly kind: Code<'housingKind'>;
  /** The first one also counts for the time before it. */
  readonly capacities: readonly PlaceCapacity[];
  readonly note?: string;
  readonly address?: string;
}

export const place: SealedRecord<PlaceFields> = {
  table: 'place',
  fields: { name: 'narrative', kind: 'facts', capacities: 'facts', note: 'narrative', address: 'location' },
};

/**
 * That somebody lives in a place, without who: sealed under the centre's own key, so that occupancy can be counted
 * over cases which the person who counts may not open. Every stay has one, in a place of the centre or not, for
 * otherwise a thief would see which.
 */
export interface StayBookingFields {
  readonly placeId?: string;
  readonly from?: PlainDateText;
  readonly until?: PlainDateText;
}

export const stayBooking: SealedRecord<StayBookingFields> = {
  table: 'stay_booking',
  fields: { placeId: 'facts', from: 'facts', until: 'facts' },
};

/** Why somebody looked at an address. */
export interface LocationReadingFields {
  /** Id of the stay or the place. */
  readonly of: string;
  readonly reason: string;
}

export const locationReading: SealedRecord<LocationReadingFields> = {
  table: 'location_reading',
  fields: { of: 'facts', reason: 'narrative' },
};
