import { aCase, aContact, anId } from '@geleit/testing';
import type { PersonClient } from '../person-client.js';
import { expectCreated } from './expect-created.js';
import { userOf } from './people.js';
import type { Thing } from './things.js';

/** A contact of the centre without a case. */
export async function makeContact(client: PersonClient): Promise<Thing> {
  const id = anId();
  await expectCreated(client.put(`/api/contacts/${id}`, aContact()));
  return { ids: { id }, access: { organisationId: userOf(client).organisation.id }, seenAs: 'contact' };
}

/** A link of her case with another one of hers. */
export async function makeLink(client: PersonClient, ownCase: Thing): Promise<Thing> {
  const [otherId, id] = [anId(), anId()];
  const other = await client.put(`/api/cases/${otherId}`, aCase());
  const link = { code: other.body['code'], kind: 'family' };
  await expectCreated(client.put(`/api/cases/${ownCase.ids['caseId'] ?? ''}/links/${id}`, link));
  return { ...ownCase, ids: { ...ownCase.ids, id } };
}

/** A note on top of the timeline of her case. */
export async function makePin(client: PersonClient, ownCase: Thing): Promise<Thing> {
  const id = anId();
  await expectCreated(client.put(`/api/cases/${ownCase.ids['caseId'] ?? ''}/pins/${id}`, { text: 'Nie vor zehn' }));
  return { ...ownCase, ids: { ...ownCase.ids, id } };
}
