import { createHash } from 'node:crypto';
import type { DocumentFields } from '@geleit/domain';
import { demoFile, type DemoFileName } from './demo-files.js';

type Said = Pick<DocumentFields, 'kind'> &
  Partial<Pick<DocumentFields, 'title' | 'date' | 'expiresOn' | 'holdsIdentity'>>;

/** A complete document with one of the files of the demo world. */
export function demoDocument(fileName: DemoFileName, said: Said): DocumentFields {
  const file = demoFile(fileName);
  const digest = createHash('sha256').update(file).digest('hex');
  return { ...said, fileName, size: file.length, type: 'application/pdf', digest };
}
