import { chunksOf, documentChunkBytes } from '@geleit/domain';
import { api } from '../../../api/api.js';
import type { ArrivedChunks, DocumentView } from '../../../api/types.js';
import { hashOf } from './hashOf.js';

export interface FileToUpload {
  caseId: string;
  /** Drawn before the first try: every further one goes on with the same document. */
  id: string;
  file: File;
  /** What is said of it; absent when it was announced before the page was loaded. */
  about?: object | undefined;
}

interface Watch {
  signal: AbortSignal;
  /** 0 to 1. */
  onProgress: (share: number) => void;
}

/** Sends what has not come yet, in pieces, and ends the upload. May be called again after any failure. */
export async function uploadFile(
  { caseId, id, file, about }: FileToUpload,
  { signal, onProgress }: Watch,
): Promise<DocumentView> {
  const at = `/cases/${caseId}/documents/${id}`;
  if (about) {
    const body = { ...about, fileName: file.name.slice(-255), size: file.size };
    await api(at, { method: 'PUT', creates: true, body, signal });
  }
  const { arrived } = await api<ArrivedChunks>(`${at}/chunks`, { signal });
  const come = new Set(arrived);
  const count = chunksOf(file.size);
  onProgress(come.size / count);
  for (let number = 0; number < count; number += 1) {
    if (come.has(number)) continue;
    const bytes = file.slice(number * documentChunkBytes, (number + 1) * documentChunkBytes);
    await api(`${at}/chunks/${number}`, { method: 'PUT', creates: true, bytes, signal });
    come.add(number);
    onProgress(come.size / count);
  }
  const body = { size: file.size, sha256: await hashOf(file) };
  return api<DocumentView>(`${at}/completion`, { method: 'POST', body, signal });
}
