import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** Where the client lived, lives or is to live. */
export interface HousingStayFields {
  readonly kind: Code<'housingKind'>;
  /** Day of moving in; absent: only looked for. */
  readonly from?: PlainDateText;
  /** Day of moving out; from this day on the place is free. */
  readonly until?: PlainDateText;
  /** Id of a place of the centre. */
  readonly placeId?: string;
  readonly endReason?: Code<'stayEnd'>;
  /** House or body that runs it. */
  readonly provider?: string;
  readonly note?: string;
  readonly address?: string;
}

export const housingStay: SealedRecord<HousingStayFields> = {
  table: 'housing_stay',
  fields: {
    kind: 'facts',
    from: 'facts',
    until: 'facts',
    placeId: 'facts',
    endReason: 'facts',
    provider: 'narrative',
    note: 'narrative',
    address: 'location',
  },
};
