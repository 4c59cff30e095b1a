import { anId } from '@geleit/testing';
import fc from 'fast-check';
import type { PersonClient } from '../person-client.js';
import { useWorld } from '../use-world.js';
import { logins } from '../walls/people.js';
import { collectionOf, kinds } from './kinds.js';
import { refusedInputs } from './refused-inputs.js';

interface Problem {
  type: string;
  title: string;
  detail: string;
  errors: { pointer: string; code: string; message: string }[];
}

const world = useWorld();
const kindOf = (name: string) => kinds.find((kind) => kind.name === name)!;

describe('what cannot be right', () => {
  let worker: PersonClient;
  const urls: Record<string, string> = {};

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
    for (const kind of kinds) urls[kind.name] = await collectionOf(kind, worker);
  });

  it.each(refusedInputs)('such as $what in $of is refused by its field, in German and English', async ({ of, body, pointer }) => {
    const url = `${urls[of]}/${anId()}`;
    const payload = { ...kindOf(of).body(), ...body };
    const ask = (language: string) => worker.call<Problem & Record<string, unknown>>('PUT', url, payload, { 'if-none-match': '*', 'accept-language': language });

    const [german, english] = [await ask('de'), await ask('en-GB,en;q=0.9')];

    expect([german.statusCode, english.statusCode]).toEqual([400, 400]);
    expect(german.body.errors.map((error) => error.pointer)).toEqual([pointer]);
    expect(english.headers['content-language']).toBe('en');
    const words = [german, english].map(({ body: { title, detail, errors } }) => [title, detail, ...errors.map(({ message }) => message)]);
    expect(words.flat().filter((text) => text.includes('%{') || text.length < 5)).toEqual([]);
    expect(words[0]!.filter((text, index) => text === words[1]![index])).toEqual([]);
    expect((await worker.get(url)).statusCode).toBe(404);
  });

  it('names every wrong field at once', async () => {
    const body = { kind: 'x', colour: 1, facts: { gender: 'y', pregnant: 3 }, narrative: { summary: 1 } };
    const answer = await worker.put<Problem & Record<string, unknown>>(`/api/cases/${anId()}`, body);
    expect(answer.body.errors.map(({ pointer }) => pointer).sort()).toEqual(['/colour', '/facts/gender', '/facts/pregnant', '/kind', '/narrative/summary']);
  });

  it.each([
    ['no JSON', '{"kind": "anonymous"', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['a text', '"anonymous"', 400],
    ['a prototype', '{"__proto__": {"kind": "anonymous"}}', 400],
    ['ten megabytes', JSON.stringify({ kind: 'anonymous', narrative: { summary: 'x'.repeat(10 * 1024 * 1024) } }), 413],
  ])('a body that is %s is refused, and nothing else suffers', async (_what, payload, status) => {
    const url = `/api/cases/${anId()}`;
    const answer = await worker.call('PUT', url, payload, { 'if-none-match': '*' });

    expect(answer.statusCode).toBe(status);
    expect(answer.body).toMatchObject({ status, type: expect.stringContaining('urn:geleit:problem:request.') as string });
    expect((await worker.get(url)).statusCode).toBe(404);
    expect((await worker.get('/api/me')).statusCode).toBe(200);
  });

  it.each([
    ['/api/cases?colour=red', '/colour'],
    ['/api/cases?page=0', '/page'],
    ['/api/cases?page=-1', '/page'],
    ['/api/cases?page=1&page=2', '/page'],
    ['/api/cases?perPage=101', '/perPage'],
    ['/api/cases?perPage=many', '/perPage'],
    ['/api/cases?sort=colour', '/sort'],
    ['/api/cases?sort=-updatedAt&sort=state', '/sort'],
    ['/api/cases?state=sleeping', '/state'],
    ['/api/cases?state[colour]=red', '/state[colour]'],
    ['/api/cases?responsible=mira', '/responsible'],
    ['/api/cases?gender=female', '/gender'],
    ['/api/deadlines?sort=title', '/sort'],
    ['/api/deadlines?dueBefore=2026-02-30', '/dueBefore'],
    ['/api/drafts?form=diary', '/form'],
  ])('the list %s is refused by the parameter', async (url, pointer) => {
    const answer = await worker.get<Problem & Record<string, unknown>>(url);
    expect(answer.statusCode).toBe(400);
    expect(answer.body.errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it.each([
    ['/api/cases/search', { filter: { colour: 'red' } }, '/filter/colour'],
    ['/api/cases/search', { page: 0 }, '/page'],
    ['/api/cases/search', { perPage: 101 }, '/perPage'],
    ['/api/cases/search', { sort: 'shoeSize' }, '/sort'],
    ['/api/cases/search', { filter: { gender: ['martian'] } }, '/filter/gender'],
    ['/api/cases/search', { filter: { dueBefore: 'soon' } }, '/filter/dueBefore'],
    ['/api/deadlines/search', { filter: { urgency: ['whenever'] } }, '/filter/urgency'],
    ['/api/support-steps/search', { filter: { area: ['x'] } }, '/filter/area'],
  ])('the search %s %j is refused by its field', async (url, body, pointer) => {
    const answer = await worker.post<Problem & Record<string, unknown>>(url, body);
    expect(answer.statusCode).toBe(400);
    expect(answer.body.errors.map((error) => error.pointer)).toEqual([pointer]);
  });

  it('a text in any script comes back as it was typed', async () => {
    const scripts = 'Ağrı · Đặng · Шевченко · علي · שָׁלוֹם · ትግርኛ · தமிழ் · 王小明 · 한글 · ǅ · e\u0301 · 👩🏽‍⚕️🏳️‍🌈 · 𝔘 · \u202Eabc\u202C · \t\r\n „–“';
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((drawn) => `${scripts}${drawn}`.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(...kinds), async (typed, kind) => {
        const url = `${urls[kind.name]}/${anId()}`;
        await worker.put(url, kind.body());
        const changed = await worker.patch(url, kind.change(typed), 1);
        expect(kind.textOf(changed.body)).toBe(typed);
        expect(kind.textOf((await worker.get(url)).body)).toBe(typed);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
