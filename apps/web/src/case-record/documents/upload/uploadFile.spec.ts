import { webcrypto } from 'node:crypto';
import { keepToken } from '../../../api/accessToken.js';
import { fetchDouble } from '../../../api/fetchDouble.js';
import { uploadFile } from './uploadFile.js';

const mebibyte = 1024 * 1024;

describe('uploading a file', () => {
  beforeAll(() => {
    keepToken('token');
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  });

  it('sends only the pieces that have not come, tells how far it is, and ends with length and hash', async () => {
    const asked = fetchDouble(
      { status: 200, body: {} },
      { body: { arrived: [0], count: 3 } },
      {},
      {},
      { body: { id: 'd' } },
    );
    const file = new File([new Uint8Array(2 * mebibyte + 3)], 'bescheid.pdf');
    const shares: number[] = [];

    await uploadFile(
      { caseId: 'c', id: 'd', file, about: { kind: 'decision' } },
      { signal: new AbortController().signal, onProgress: (share) => shares.push(Math.round(share * 100)) },
    );

    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'PUT /api/cases/c/documents/d',
      'GET /api/cases/c/documents/d/chunks',
      'PUT /api/cases/c/documents/d/chunks/1',
      'PUT /api/cases/c/documents/d/chunks/2',
      'POST /api/cases/c/documents/d/completion',
    ]);
    expect(asked[2]?.headers['content-type']).toBe('application/octet-stream');
    expect(asked[4]?.body).toMatchObject({
      size: file.size,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(shares).toEqual([33, 67, 100]);
  });
});
