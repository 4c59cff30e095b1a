import { randomBytes } from 'node:crypto';
import { documentChunkBytes, largestDocumentBytes } from '@geleit/domain';
import { aCase, aDocument, aFile, anId } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import { pieceOf, sha256Of, upload } from '../testing/documents/upload.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

const mebibyte = documentChunkBytes;

describe('a document of a case', () => {
  const world = useWorld();
  let worker: PersonClient;
  let colleague: PersonClient;
  let lead: PersonClient;
  let at: string;
  let url: string;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
    colleague = await world().as(logins.CW2);
    lead = await world().as(logins.LEAD);
  });
  beforeEach(async () => {
    at = `/api/cases/${anId()}`;
    url = `${at}/documents/${anId()}`;
    await worker.put(at, aCase());
  });

  const announce = (fields: Parameters<typeof aDocument>[0] = {}) => worker.put(url, aDocument(fields));
  const listedTo = async (person: PersonClient): Promise<{ id: string; isComplete: boolean }[]> =>
    (await person.get<{ data: { id: string; isComplete: boolean }[] }>(`${at}/documents`)).body.data;
  const stored = async (): Promise<{ documents: number; chunks: number }> =>
    asSuperuser(world(), async (query) => {
      const [row] = await query<{ documents: number; chunks: number }>(
        `select (select count(*)::int from document where id = $1) as documents,
           (select count(*)::int from document_chunk where document_id = $1) as chunks`,
        [url.split('/').at(-1)],
      );
      return row!;
    });

  it('comes back byte for byte, piece by piece in any order', async () => {
    const file = randomBytes(2 * mebibyte + 4711);
    await announce({ size: file.length });

    for (const number of [2, 0, 1]) {
      const sent = await worker.put(`${url}/chunks/${number}`, pieceOf(file, number));
      expect(sent.statusCode).toBe(201);
    }
    const ended = await worker.post(`${url}/completion`, { size: file.length, sha256: sha256Of(file) });
    const { statusCode, rawPayload, headers } = await world().app.inject({
      url: `${url}/content`,
      headers: { authorization: `Bearer ${colleague.token}`, cookie: colleague.cookie! },
    });

    expect([ended.statusCode, ended.body['isComplete'], statusCode]).toEqual([200, true, 200]);
    expect(rawPayload.equals(file)).toBe(true);
    expect(headers['content-length']).toBe(String(file.length));
  });

  it('goes on where a broken upload stopped, and takes the same pieces again', async () => {
    const file = randomBytes(3 * mebibyte);
    await announce({ size: file.length });
    await worker.put(`${url}/chunks/1`, pieceOf(file, 1));

    const broken = await worker.get(`${url}/chunks`);
    const again = await worker.put(`${url}/chunks/1`, pieceOf(file, 1));
    const other = await worker.put(`${url}/chunks/1`, randomBytes(mebibyte));
    const tooEarly = await worker.post(`${url}/completion`, { size: file.length, sha256: sha256Of(file) });
    const done = await upload(worker, url, file);

    expect(broken.body).toEqual({ arrived: [1], count: 3 });
    expect([again, other, tooEarly, done].map(({ statusCode }) => statusCode)).toEqual([200, 409, 409, 200]);
    expect(other.body['type']).toBe('urn:geleit:problem:document.chunkTaken');
    expect(done.body).toMatchObject({ isComplete: true });
  });

  it('is listed to its uploader alone, and opened by nobody, until all of it has come', async () => {
    await announce();
    expect(await listedTo(worker)).toMatchObject([{ isComplete: false, mayOpen: false }]);
    expect(await listedTo(colleague)).toEqual([]);
    expect((await worker.get(`${url}/content`)).body['type']).toBe('urn:geleit:problem:document.incomplete');
    expect((await worker.get<{ counts: object }>(`${at}/timeline`)).body.counts).toMatchObject({ document: 0 });

    await upload(worker, url, aFile());

    expect(await listedTo(colleague)).toMatchObject([{ isComplete: true, mayOpen: true }]);
    expect((await worker.get<{ counts: object }>(`${at}/timeline`)).body.counts).toMatchObject({ document: 1 });
  });

  it('is no document when it was altered on its way; discarded, the same upload succeeds', async () => {
    await announce();
    await worker.put(`${url}/chunks/0`, Buffer.from('%PDF-1.7\n%%eof\n'));

    const altered = await worker.post(`${url}/completion`, { size: aFile().length, sha256: sha256Of(aFile()) });
    const discarded = await worker.delete(url);

    expect([altered.statusCode, altered.body['type']]).toEqual([409, 'urn:geleit:problem:document.altered']);
    expect(discarded.statusCode).toBe(204);
    expect(await stored()).toEqual({ documents: 0, chunks: 0 });
    await announce();
    expect((await upload(worker, url, aFile())).statusCode).toBe(200);
  });

  it('over the limit is refused, and nothing is stored', async () => {
    const refused = await announce({ size: largestDocumentBytes + 1 });
    expect([refused.statusCode, refused.body['type']]).toEqual([413, 'urn:geleit:problem:document.tooLarge']);
    expect(await stored()).toEqual({ documents: 0, chunks: 0 });

    await announce();
    const long = await worker.put(`${url}/chunks/0`, randomBytes(mebibyte + 1));
    expect(long.statusCode).toBe(413);
    expect(await stored()).toEqual({ documents: 1, chunks: 0 });
  });

  it.each([
    ['behind its end', 1, 0],
    ['too short', 0, 3],
    ['too long', 0, 4096],
  ])('takes no piece that is %s', async (_what, number, length) => {
    await announce();
    const refused = await worker.put(`${url}/chunks/${number}`, randomBytes(length));
    expect([refused.statusCode, refused.body['type']]).toEqual([409, 'urn:geleit:problem:document.chunkLength']);
    expect(await stored()).toEqual({ documents: 1, chunks: 0 });
  });

  it('is what its first bytes say, whatever its name, and is sent to be kept, not shown', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    await announce({ fileName: 'Röntgenbild.png', size: page.length });
    await upload(worker, url, page);

    const { headers, body } = {
      headers: (await worker.get(`${url}/content`)).headers,
      body: (await worker.get(url)).body,
    };

    expect(body['type']).toBe('application/octet-stream');
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="Rontgenbild.png"; filename*=UTF-8''R%C3%B6ntgenbild.png`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('is known as a PDF even if it calls itself otherwise', async () => {
    await announce({ fileName: 'notiz.txt' });
    expect((await upload(worker, url, aFile())).body['type']).toBe('application/pdf');
  });

  it('is not deleted but removed with a reason: it stays listed, nobody opens it, and it can come back', async () => {
    await announce();
    await upload(worker, url, aFile());
    expect((await worker.delete(url)).body['type']).toBe('urn:geleit:problem:document.kept');

    const removed = await worker.patch(url, { removalReason: 'Gehört in einen anderen Fall' }, 2);
    const opened = await worker.get(`${url}/content`);
    const back = await worker.patch(url, { removalReason: null }, 3);

    expect(removed.body).toMatchObject({ removalReason: 'Gehört in einen anderen Fall', mayOpen: false });
    expect(removed.body['removedOn']).toMatch(/^\d{4}-/);
    expect([opened.statusCode, opened.body['type']]).toEqual([409, 'urn:geleit:problem:document.removed']);
    expect(back.body).toMatchObject({ removalReason: null, removedOn: null, mayOpen: true });
  });

  it('that says who the client is opens only for who may see that, and tells others not even its name', async () => {
    await announce({ kind: 'identity-paper', title: 'Pass von Mira', fileName: 'pass-mira.pdf', holdsIdentity: true });
    await upload(worker, url, aFile());

    const { body } = await colleague.get(url);
    expect(body).toMatchObject({ kind: 'identity-paper', title: null, fileName: null, mayOpen: false });
    expect((await colleague.get(`${url}/content`)).statusCode).toBe(403);
    expect((await colleague.patch(url, { holdsIdentity: false }, 2)).statusCode).toBe(403);
    expect((await lead.get(url)).body).toMatchObject({ title: 'Pass von Mira', mayOpen: true });
    expect((await lead.get(`${url}/content`)).statusCode).toBe(200);
  });

  it('of a restricted case is not there for who was not let in', async () => {
    await announce();
    await upload(worker, url, aFile());
    await lead.patch(at, { restricted: true }, 1);
    const answers = [
      await colleague.get(url),
      await colleague.get(`${url}/content`),
      await colleague.get(`${at}/documents`),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  });

  it('takes bytes on no other route', async () => {
    expect((await worker.put(`${at}/tasks/${anId()}`, Buffer.from('x'))).statusCode).toBe(415);
  });
});
