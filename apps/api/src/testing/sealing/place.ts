import type { PersonClient } from '../person-client.js';

/** A row with sealed values, and where they are read. */
export interface Place {
  /** Its key, as a condition. */
  row: string;
  url: string;
  reader: PersonClient;
}

/** The rows of one table: two of the same client, one of another client, one of another centre. */
export interface Places {
  here: Place;
  'another row': Place;
  'another case': Place;
  'another centre': Place;
}

/** Of a table with one row a centre: another row is always that of another centre. */
export const oneACentre = ([here, elsewhere]: (Place | undefined)[]): Places =>
  asPlaces([here, elsewhere, elsewhere, elsewhere]);

export function asPlaces([here, row, ofCase, ofCentre]: (Place | undefined)[]): Places {
  if (!here || !row || !ofCase || !ofCentre) throw new Error('four places are needed');
  return { here, 'another row': row, 'another case': ofCase, 'another centre': ofCentre };
}

/** @throws Error unless it was written */
export async function created(answer: Promise<{ statusCode: number; text: string }>): Promise<void> {
  const { statusCode, text } = await answer;
  if (statusCode !== 201) throw new Error(`not written: ${statusCode} ${text}`);
}
