import { aCase, aContact, anId } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';
import type { ContactPage } from './contacts.service.js';

describe('a contact without a case', () => {
  const world = useWorld();
  let worker: PersonClient;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
  });

  const aContactOf = async (fields: object = {}): Promise<string> => {
    const id = anId();
    const { statusCode } = await worker.put(`/api/contacts/${id}`, aContact(fields));
    expect(statusCode).toBe(201);
    return id;
  };
  const yearOf = async (year: number): Promise<object | undefined> =>
    (await worker.get<ContactPage & Record<string, unknown>>('/api/contacts')).body.years.find(
      (one) => one.year === year,
    );

  it('is counted once however often it is sent, and is no case', async () => {
    const id = anId();
    const body = aContact({ occurredOn: '2019-03-04' });
    const before = (await worker.get<{ total: number }>('/api/cases')).body.total;

    const answers = await Promise.all([1, 2, 3].map(() => worker.put(`/api/contacts/${id}`, body)));

    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 200, 201]);
    expect(await yearOf(2019)).toEqual({ year: 2019, contacts: 1, usedUp: 0 });
    expect((await worker.get<{ total: number }>('/api/cases')).body.total).toBe(before);
  });

  it('is found by year, channel, topic and language', async () => {
    const id = await aContactOf({ occurredOn: '2018-05-06', channel: 'letter', topic: 'asylum', language: 'th' });
    const found = async (filter: object): Promise<boolean> => {
      const { body } = await worker.post<ContactPage & Record<string, unknown>>('/api/contacts/search', {
        filter,
        perPage: 100,
      });
      return body.data.some((one) => one.id === id);
    };
    const filters = [{ year: 2018 }, { channel: ['letter'] }, { topic: ['asylum'] }, { language: ['th'] }];
    expect(await Promise.all(filters.map(found))).toEqual([true, true, true, true]);
    expect(await found({ year: 2018, channel: null, topic: null, usedUp: null })).toBe(true);
    const others = [{ year: 2017 }, { channel: ['phone'] }, { topic: ['general'] }, { usedUp: true }];
    expect(await Promise.all(others.map(found))).toEqual([false, false, false, false]);
  });

  it('becomes a case once: its day is the first contact, and it still counts once', async () => {
    const contactId = await aContactOf({ occurredOn: '2017-02-03' });
    const [caseId, other] = [anId(), anId()];
    const body = aCase({ contactId });

    const made = await worker.put(`/api/cases/${caseId}`, body);
    const again = await worker.put(`/api/cases/${caseId}`, body);
    const second = await worker.put(`/api/cases/${other}`, body);

    expect([made.statusCode, again.statusCode, second.statusCode]).toEqual([201, 200, 409]);
    expect(made.body).toMatchObject({ firstContactOn: '2017-02-03', contactId });
    expect(again.body).toEqual(made.body);
    expect((await worker.get(`/api/cases/${other}`)).statusCode).toBe(404);
    expect((await worker.get(`/api/contacts/${contactId}`)).body).toMatchObject({
      usedUp: true,
      case: { id: caseId, code: made.body['code'] },
    });
    expect(await yearOf(2017)).toEqual({ year: 2017, contacts: 1, usedUp: 1 });
  });

  it('taken by two people at the same moment becomes one case', async () => {
    const contactId = await aContactOf();
    const answers = await Promise.all([1, 2, 3, 4].map(() => worker.put(`/api/cases/${anId()}`, aCase({ contactId }))));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409, 409]);
  });

  it('of another centre makes no case, and its day stays once a case begins with it', async () => {
    const contactId = await aContactOf();
    const stranger = await world().as(logins.HAFEN);
    const taken = await stranger.put(`/api/cases/${anId()}`, aCase({ contactId }));
    await worker.put(`/api/cases/${anId()}`, aCase({ contactId }));
    const moved = await worker.patch(`/api/contacts/${contactId}`, { occurredOn: '2016-01-01' }, 2);
    const noted = await worker.patch(`/api/contacts/${contactId}`, { note: 'Rückruf' }, 2);

    expect([taken.statusCode, moved.statusCode, noted.statusCode]).toEqual([400, 409, 200]);
    expect((await stranger.get(`/api/contacts/${contactId}`)).statusCode).toBe(404);
  });

  it('names its case only to who may open it', async () => {
    const contactId = await aContactOf();
    const caseId = anId();
    const lead = await world().as(logins.LEAD);
    await lead.put(`/api/cases/${caseId}`, aCase({ contactId }));
    await lead.patch(`/api/cases/${caseId}`, { restricted: true }, 1);

    const [seen, hidden] = [
      await lead.get(`/api/contacts/${contactId}`),
      await worker.get(`/api/contacts/${contactId}`),
    ];

    expect(seen.body['case']).toMatchObject({ id: caseId });
    expect(hidden.body).toMatchObject({ usedUp: true, case: null });
  });

  it('lies in the database without a word, and without the case that was made of it', async () => {
    const contactId = await aContactOf({ note: 'Anruf vom Bahnhof' });
    const caseId = anId();
    await worker.put(`/api/cases/${caseId}`, aCase({ contactId }));
    const rows = await asSuperuser(world(), (query) =>
      query('select contact::text as text from contact where id = $1', [contactId]),
    );
    const text = JSON.stringify(rows);
    expect(text).not.toContain('Bahnhof');
    expect(text).not.toContain(caseId);
  });

  it('in the future, without a topic or with an unknown field is refused', async () => {
    const wrong = [
      aContact({ occurredOn: '2099-01-01' }),
      { ...aContact(), topic: undefined },
      { ...aContact(), name: 'Amsel' },
    ];
    const answers = await Promise.all(wrong.map((body) => worker.put(`/api/contacts/${anId()}`, body)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400]);
  });
});
