import { aCase, aDocument, aFile, anId } from '@geleit/testing';
import { pieceOf, sha256Of, upload } from '../testing/documents/upload.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('a document that somebody uploads', () => {
  const world = useWorld();
  let worker: PersonClient;
  let colleague: PersonClient;
  let lead: PersonClient;
  let url: string;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
    colleague = await world().as(logins.CW2);
    lead = await world().as(logins.LEAD);
  });
  beforeEach(async () => {
    const at = `/api/cases/${anId()}`;
    url = `${at}/documents/${anId()}`;
    await worker.put(at, aCase());
  });

  it('is for nobody else to read, go on with, end or discard while it is being uploaded, whatever she may guess', async () => {
    const file = aFile();
    await worker.put(url, aDocument({ kind: 'identity-paper', title: 'Pass von Mira', holdsIdentity: true }));
    await worker.put(`${url}/chunks/0`, pieceOf(file, 0));
    const ended = { size: file.length, sha256: sha256Of(file) };

    for (const person of [colleague, lead]) {
      const answers = [
        await person.get(url),
        await person.get(`${url}/chunks`),
        await person.get(`${url}/content`),
        await person.patch(url, { title: 'anders' }, 7),
        await person.put(`${url}/chunks/0`, pieceOf(file, 0)),
        await person.post(`${url}/completion`, ended),
        await person.call('DELETE', url),
      ];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404, 404]);
    }
    expect((await worker.post(`${url}/completion`, ended)).body).toMatchObject({ isComplete: true, version: 2 });
  });

  it('does not confirm to others that they hold the same file; who sent it may ask twice', async () => {
    const file = aFile();
    await worker.put(url, aDocument({ kind: 'identity-paper', holdsIdentity: true }));
    await upload(worker, url, file);
    const right = { size: file.length, sha256: sha256Of(file) };
    const wrong = { ...right, sha256: 'a'.repeat(64) };

    const guessed = [
      await colleague.post(`${url}/completion`, right),
      await colleague.post(`${url}/completion`, wrong),
    ];

    expect(guessed.map(({ statusCode, body }) => [statusCode, body['type']])).toEqual([
      [409, 'urn:geleit:problem:document.complete'],
      [409, 'urn:geleit:problem:document.complete'],
    ]);
    expect((await worker.post(`${url}/completion`, right)).statusCode).toBe(200);
    expect((await worker.post(`${url}/completion`, wrong)).statusCode).toBe(409);
  });
});
