import { createHash } from 'node:crypto';
import { documentChunkBytes } from '@geleit/domain';
import type { Answer, PersonClient } from '../person-client.js';

export const sha256Of = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

/** One piece of a file, as it is sent. */
export const pieceOf = (file: Uint8Array, number: number): Buffer =>
  Buffer.from(file.subarray(number * documentChunkBytes, (number + 1) * documentChunkBytes));

/** Sends all pieces of a file that was announced at `url`, and ends the upload. */
export async function upload(person: PersonClient, url: string, file: Uint8Array): Promise<Answer> {
  for (let number = 0; number * documentChunkBytes < file.length; number += 1)
    await person.put(`${url}/chunks/${number}`, pieceOf(file, number));
  return person.post(`${url}/completion`, { size: file.length, sha256: sha256Of(file) });
}
