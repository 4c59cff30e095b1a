import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { documentChunkBytes, largestDocumentBytes } from '@geleit/domain';
import { aCase, aDocument, anId } from '@geleit/testing';
import type { Answer, PersonClient } from '../person-client.js';
import { ApiProcess } from '../process/api-process.js';
import { logins } from '../walls/people.js';
import { pieceOf, sha256Of, upload } from './upload.js';

const mebibyte = documentChunkBytes;

describe('large files', () => {
  let api: ApiProcess;
  let worker: PersonClient;
  let at: string;

  beforeAll(async () => {
    api = await ApiProcess.start();
    worker = await api.login(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase());
  }, 60_000);
  afterAll(() => api.remove(), 30_000);

  const announced = async (file: Uint8Array): Promise<string> => {
    const url = `${at}/documents/${anId()}`;
    await worker.put(url, aDocument({ size: file.length }));
    return url;
  };
  const listed = async (person: PersonClient): Promise<number> =>
    (await person.get<{ total: number }>(`${at}/documents`)).body.total;

  it('come, are looked through and go in the memory of a few pieces, however large they are', async () => {
    const mostInUse = async (size: number): Promise<number> => {
      const file = randomBytes(size);
      const url = await announced(file);
      const before = await api.buffersInUse();
      let most = before;
      const look = async (): Promise<void> => {
        most = Math.max(most, await api.buffersInUse());
      };
      /** Looks now and then, as the pieces pass one after the other. */
      const during = async (answer: Promise<Answer>): Promise<Answer> => {
        const isAnswered = answer.then(() => true);
        await look();
        while (!(await Promise.race([isAnswered, pause(200, false)]))) await look();
        return answer;
      };
      for (let number = 0; number * mebibyte < size; number += 1) {
        const answer = worker.put(`${url}/chunks/${number}`, pieceOf(file, number));
        await (number % 10 === 3 ? during(answer) : answer);
      }
      const ended = await during(worker.post(`${url}/completion`, { size, sha256: sha256Of(file) }));
      const read = await during(worker.get(`${url}/content`));
      expect([ended.statusCode, read.statusCode, read.headers['content-length']]).toEqual([200, 200, String(size)]);
      return (most - before) / mebibyte;
    };

    // A piece as it came, sealed, and on its way to or from the database. Held whole, sealed and open, it would be 100.
    const few = await mostInUse(5 * mebibyte);
    const many = await mostInUse(largestDocumentBytes);
    expect(few).toBeLessThan(32);
    expect(many).toBeLessThan(32);
  }, 120_000);

  it('that meet a full disk are refused in words, leave no half document, and succeed when there is space', async () => {
    const colleague = await api.login(logins.CW2);
    const before = await listed(colleague);
    const file = randomBytes(3 * mebibyte);
    const url = await announced(file);
    await api.query(`create function full_disk() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
    await api.query(`create trigger full_disk before insert on document_chunk for each row
      when (new.number = 2) execute function full_disk()`);

    const [, , refused] = [0, 1, 2].map((number) => worker.put(`${url}/chunks/${number}`, pieceOf(file, number)));
    const { statusCode, body } = await refused!;
    const tooEarly = await worker.post(`${url}/completion`, { size: file.length, sha256: sha256Of(file) });
    await api.query('drop trigger full_disk on document_chunk');

    expect([statusCode, body['type'], tooEarly.statusCode]).toEqual([507, 'urn:geleit:problem:document.noSpace', 409]);
    expect(await listed(colleague)).toBe(before);
    expect((await upload(worker, url, file)).statusCode).toBe(200);
    expect(await listed(colleague)).toBe(before + 1);
  }, 60_000);

  it('that are cut at 60 % by the end of the process go on in the next one', async () => {
    const file = randomBytes(5 * mebibyte);
    const url = await announced(file);
    for (const number of [0, 1, 2]) await worker.put(`${url}/chunks/${number}`, pieceOf(file, number));
    await api.kill();
    await api.start();
    worker = await api.login(logins.CW1);

    expect((await worker.get(`${url}/chunks`)).body).toEqual({ arrived: [0, 1, 2], count: 5 });
    for (const number of [3, 4]) await worker.put(`${url}/chunks/${number}`, pieceOf(file, number));
    const ended = await worker.post(`${url}/completion`, { size: file.length, sha256: sha256Of(file) });
    expect(ended.statusCode).toBe(200);
  }, 60_000);
});
