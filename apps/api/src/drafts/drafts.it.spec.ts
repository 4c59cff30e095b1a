import { aCase, anId, demoPassword } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import { aDraft } from '../testing/bodies.js';
import { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';
import { mostDrafts } from './drafts.service.js';

interface Listed extends Record<string, unknown> {
  data: { id: string; content: { note?: string } }[];
  total: number;
}

describe('a draft', () => {
  const world = useWorld();
  let writer: PersonClient;
  let url: string;

  beforeEach(async () => {
    writer = await world().as(logins.CW1);
    url = `/api/drafts/${anId()}`;
  });

  it('is there again after the session has ended and another begun', async () => {
    const before = await PersonClient.login(world().app, logins.CW1, demoPassword);
    await before.put(url, aDraft({ content: { note: 'mitten im Sa' } }));
    await before.post('/api/auth/logout');
    expect((await before.get(url)).statusCode).toBe(401);

    const after = await PersonClient.login(world().app, logins.CW1, demoPassword);
    expect((await after.get(url)).body).toMatchObject({ form: 'supportStep', content: { note: 'mitten im Sa' } });
  });

  it.each([
    ['a colleague', logins.CW2],
    ['the lead', logins.LEAD],
    ['another centre', logins.HAFEN],
  ])('is nobody’s business but the writer’s: not that of %s', async (_who, login) => {
    await writer.put(url, aDraft({ content: { note: 'Wendehals' } }));
    const other = await world().as(login);

    const answers = [await other.get(url), await other.patch(url, { content: {} }, 1), await other.delete(url)];
    const listed = await other.get('/api/drafts?perPage=100');

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
    expect(listed.text).not.toContain('Wendehals');
    expect((await writer.get(url)).body).toMatchObject({ content: { note: 'Wendehals' }, version: 1 });
  });

  it('written in two windows shows the second one what the first has saved', async () => {
    await writer.put(url, aDraft());
    await writer.patch(url, { content: { note: 'links' } }, 1);
    const stale = await writer.patch(url, { content: { note: 'rechts' } }, 1);
    expect(stale.statusCode).toBe(412);
    expect(stale.body['current']).toMatchObject({ content: { note: 'links' }, version: 2 });
  });

  it('belongs to a case from the beginning, or to none yet, and is found by both', async () => {
    const caseId = anId();
    await writer.put(`/api/cases/${caseId}`, aCase());
    await writer.put(url, aDraft({ caseId, content: { note: 'zum Fall' } }));
    await writer.put(`/api/drafts/${anId()}`, aDraft({ form: 'caseFile', content: { note: 'noch ohne' } }));

    const ofCase = await writer.get<Listed>(`/api/drafts?caseId=${caseId}`);
    const ofForm = await writer.get<Listed>('/api/drafts?form=caseFile&perPage=100');

    expect(ofCase.body.data.map(({ content }) => content.note)).toEqual(['zum Fall']);
    expect(ofForm.body.data.map(({ content }) => content.note)).toContain('noch ohne');
    expect(ofForm.body.total).toBe(ofForm.body.data.length);
  });

  it('of another centre’s case cannot be begun', async () => {
    const other = await world().as(logins.HAFEN);
    const caseId = anId();
    await other.put(`/api/cases/${caseId}`, aCase());
    expect((await writer.put(url, aDraft({ caseId }))).statusCode).toBe(404);
  });

  it('once discarded leaves no row', async () => {
    await writer.put(url, aDraft());
    expect((await writer.delete(url)).statusCode).toBe(204);
    expect((await writer.get(url)).statusCode).toBe(404);
    const rows = await asSuperuser(world(), (query) =>
      query('select 1 from draft where id = $1', [url.split('/').at(-1)]),
    );
    expect(rows).toEqual([]);
  });

  it('takes whatever a form holds, however deep, and gives it back as it was', async () => {
    const content = {
      note: '',
      minutes: null,
      withWhom: ['lawyer'],
      deep: { a: [1, { b: true }] },
      '': 'leer',
    };
    const made = await writer.put(url, aDraft({ content }));
    expect(made.statusCode).toBe(201);
    expect((await writer.get(url)).body['content']).toEqual(content);
  });

  it('nested sixty thousand deep is refused by its field, and nothing breaks', async () => {
    const deep = `{"form":"supportStep","content":${'{"a":'.repeat(60_000)}1${'}'.repeat(60_001)}`;

    const refused = await writer.call<{ errors: { pointer: string }[] }>('PUT', url, deep, { 'if-none-match': '*' });

    expect(refused.statusCode).toBe(400);
    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(['/content']);
    expect((await writer.get(url)).statusCode).toBe(404);
  });

  it('too many is not kept, and the answer says how many are', async () => {
    const hoarder = await world().as(logins.HAFEN);
    const begin = () => hoarder.put(`/api/drafts/${anId()}`, aDraft());
    while ((await hoarder.get<{ total: number }>('/api/drafts?perPage=1')).body.total < mostDrafts)
      await Promise.all(Array.from({ length: 10 }, begin));

    const refused = await begin();

    expect(refused.statusCode).toBe(409);
    expect(refused.body).toMatchObject({ type: 'urn:geleit:problem:draft.tooMany' });
    expect(refused.text).toContain(String(mostDrafts));
    expect((await hoarder.get<{ total: number }>('/api/drafts?perPage=1')).body.total).toBe(mostDrafts);
  });
});
