import { aHousingStay, anId, aPlace } from '@geleit/testing';
import type { PersonClient } from '../person-client.js';
import type { Typing } from './type-case-records.js';

/** A place of the centre and two addresses opened, with a text in every field. */
export async function typePlaces(
  { worker, lead, at }: { worker: PersonClient; lead: PersonClient; at: string },
  { type, text }: Typing,
): Promise<void> {
  const url = `/api/places/${anId()}`;
  const typed = (): object =>
    aPlace({ name: text('flat'), address: text('address of flat'), note: text('note of flat') });
  await type(lead, 'PUT', url, 'PlaceBody', typed());
  await type(lead, 'POST', '/api/places', 'PlaceBody', typed());
  await type(lead, 'PATCH', url, 'PlaceChange', typed(), 1);
  const stay = `${at}/housing-stays/${anId()}`;
  await worker.put(stay, aHousingStay());
  for (const record of [url, stay])
    await type(worker, 'POST', `${record}/address`, 'AddressReading', { reason: text('why the address') });
}
