import { aCase, aDeadline, anId } from '@geleit/testing';
import type { PersonClient } from '../person-client.js';
import { useWorld } from '../use-world.js';
import { logins } from '../walls/people.js';

interface Refused {
  errors: { pointer: string }[];
}

describe('what a record cannot be without', () => {
  const world = useWorld();
  let worker: PersonClient;
  beforeAll(async () => {
    worker = await world().as(logins.CW1);
  });

  it.each(['kind', 'code', 'state'])('cannot be taken out of a case: %s', async (field) => {
    const url = `/api/cases/${anId()}`;
    await worker.put(url, aCase());

    const refused = await worker.patch<Refused>(url, { [field]: null }, 1);

    expect([refused.statusCode, refused.body.errors[0]?.pointer]).toEqual([400, `/${field}`]);
    expect((await worker.get(url)).body['version']).toBe(1);
  });

  it.each(['title', 'state', 'dueOn'])('cannot be taken out of a deadline, even for a reason: %s', async (field) => {
    const at = `/api/cases/${anId()}`;
    const url = `${at}/deadlines/${anId()}`;
    await worker.put(at, aCase());
    await worker.put(url, aDeadline());

    const refused = await worker.patch<Refused>(url, { [field]: null, reason: 'verschwindet' }, 1);

    expect([refused.statusCode, refused.body.errors[0]?.pointer]).toEqual([400, `/${field}`]);
    expect((await worker.get(url)).body['version']).toBe(1);
  });

  it.each(['cases', 'deadlines', 'support-steps'])('has to be said or left out of a search: %s', async (records) => {
    for (const field of ['filter', 'page', 'perPage']) {
      const refused = await worker.post<Refused>(`/api/${records}/search`, { [field]: null });
      expect([refused.statusCode, refused.body.errors[0]?.pointer]).toEqual([400, `/${field}`]);
    }
  });
});
