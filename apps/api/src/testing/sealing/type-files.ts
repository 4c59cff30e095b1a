import { aDocument, anId } from '@geleit/testing';
import { upload } from '../documents/upload.js';
import type { PersonClient } from '../person-client.js';
import type { Typing } from './type-case-records.js';

/** A file whose bytes are a text, broken off once, read back; and a letter filled, edited and made. */
export async function typeFiles(worker: PersonClient, at: string, { type, text }: Typing): Promise<void> {
  const file = new TextEncoder().encode(text('inside a file').repeat(200));
  for (const what of ['whole', 'broken']) {
    const url = `${at}/documents/${anId()}`;
    await type(worker, 'PUT', url, 'DocumentBody', aDocument({ title: text(what), size: file.length }));
    if (what === 'broken') await worker.put(`${url}/chunks/0`, Buffer.from(file));
    else await upload(worker, url, file);
    await worker.get(`${url}/content`);
  }
  const letter = { template: 'secrecy-release', recipient: text('recipient of a letter') };
  await type(worker, 'POST', `${at}/letters/draft`, 'LetterDraftBody', letter);
  for (const format of ['pdf', 'docx'])
    await type(worker, 'POST', `${at}/letters/file`, 'LetterBody', { ...letter, text: text('edited letter'), format });
}
