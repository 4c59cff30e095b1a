import { aCase, aConsent, anId } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

interface Standing {
  purpose: string;
  recipient: string | null;
  state: string;
  isGiven: boolean;
  on: string | null;
}

describe('the consents of a client', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase({ kind: 'safe-contact' }));
  });

  const state = (fields: Parameters<typeof aConsent>[0]) =>
    worker.put(`${at}/consents/${anId()}`, { ...aConsent(), ...fields });
  const standing = async (purpose: string): Promise<Standing[]> => {
    const { body } = await worker.get<{ standing: Standing[] }>(`${at}/consents`);
    return body.standing.filter((one) => one.purpose === purpose);
  };

  it('stand at not asked for every purpose before anybody asked', async () => {
    const { body } = await worker.get<{ data: unknown[]; standing: Standing[] }>(`${at}/consents`);

    expect(body.data).toEqual([]);
    expect(body.standing.map(({ purpose, state, isGiven }) => [purpose, state, isGiven])).toEqual([
      ['record', 'not-asked', false],
      ['disclosure', 'not-asked', false],
      ['handover', 'not-asked', false],
      ['statistics', 'not-asked', false],
    ]);
  });

  it('stand as they were stated last, and every earlier statement stays', async () => {
    await state({ state: 'given', on: '2026-01-10' });
    await state({ state: 'withdrawn', on: '2026-05-02' });

    expect(await standing('statistics')).toEqual([
      { purpose: 'statistics', recipient: null, state: 'withdrawn', isGiven: false, on: '2026-05-02' },
    ]);
    const { body } = await worker.get<{ data: { state: string }[] }>(`${at}/consents`);
    expect(body.data.map((one) => one.state)).toEqual(['withdrawn', 'given']);
  });

  it('are withdrawn only after they were given, and the refusal says so in both languages', async () => {
    const url = `${at}/consents/${anId()}`;
    const body = aConsent({ state: 'withdrawn' });
    const [german, english] = [
      await worker.call('PUT', url, body, { 'if-none-match': '*', 'accept-language': 'de' }),
      await worker.call('PUT', url, body, { 'if-none-match': '*', 'accept-language': 'en' }),
    ];

    expect([german.statusCode, english.statusCode]).toEqual([409, 409]);
    expect(german.body).toMatchObject({ type: 'urn:geleit:problem:consent.stateForbidden' });
    expect(german.text).toContain('„nicht gefragt“');
    expect(english.text).toContain('“withdrawn”');
    expect((await worker.get(url)).statusCode).toBe(404);
  });

  it('cannot be corrected into a history that never was', async () => {
    const first = anId();
    await worker.put(`${at}/consents/${first}`, aConsent({ state: 'given', on: '2026-01-10' }));
    await state({ state: 'withdrawn', on: '2026-05-02' });

    const corrected = await worker.patch(`${at}/consents/${first}`, { state: 'refused' }, 1);
    const moved = await worker.patch(`${at}/consents/${first}`, { purpose: 'handover' }, 1);

    expect([corrected.statusCode, moved.statusCode]).toEqual([409, 409]);
    expect((await standing('statistics'))[0]).toMatchObject({ state: 'withdrawn' });
  });

  it('to pass something on name to whom, and stand for each body by itself', async () => {
    const nameless = await state({ purpose: 'disclosure' });
    await state({ purpose: 'disclosure', recipient: 'Jugendamt', recipientKind: 'authority' });
    await state({ purpose: 'disclosure', recipient: 'Kanzlei Ost', state: 'refused' });

    expect(nameless.statusCode).toBe(400);
    expect(nameless.body['errors']).toMatchObject([{ pointer: '/recipient', code: 'required' }]);
    const stand = (await standing('disclosure')).map(({ recipient, state }) => [recipient, state]);
    expect(stand.sort()).toEqual([
      ['Jugendamt', 'given'],
      ['Kanzlei Ost', 'refused'],
    ]);
  });

  it('keep who the client is out of the file once she said no to a record, and name the consent that is missing', async () => {
    await state({ purpose: 'record', state: 'refused' });

    const refused = await worker.patch(at, { identity: { alias: 'Schwalbe' } }, 1);
    const emptied = await worker.patch(at, { identity: { alias: null } }, 1);

    expect(refused.statusCode).toBe(409);
    expect(refused.body).toMatchObject({
      type: 'urn:geleit:problem:consent.missing.record',
      consent: { purpose: 'record', state: 'refused', isGiven: false },
    });
    expect(emptied.statusCode).toBe(200);
  });

  it('let what identifies her be noted again once she agrees', async () => {
    await state({ purpose: 'record', state: 'refused', on: '2026-01-10' });
    await state({ purpose: 'record', state: 'given', on: '2026-02-10' });

    const noted = await worker.patch(at, { identity: { alias: 'Schwalbe' } }, 1);

    expect(noted.statusCode).toBe(200);
    expect(noted.body['identity']).toEqual({ alias: 'Schwalbe' });
  });
});
