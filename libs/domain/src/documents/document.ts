import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** The largest file that a case takes, in bytes. */
export const largestDocumentBytes = 50 * 1024 * 1024;

/** Bytes of each piece in which a file travels, but for the last, which holds the rest. */
export const documentChunkBytes = 1024 * 1024;

/** Number of pieces of a file of `size` bytes; they are counted from 0. */
export const chunksOf = (size: number): number => Math.ceil(size / documentChunkBytes);

/** Bytes of one piece of a file of `size` bytes; none behind its end. */
export const chunkLength = (size: number, number: number): number =>
  Math.max(0, Math.min(documentChunkBytes, size - number * documentChunkBytes));

/** A file of a case. Its bytes stand in chunks beside it, see `caseDocumentChunk`. */
export interface DocumentFields {
  readonly kind: Code<'documentKind'>;
  readonly title?: string;
  /** The day it was written or issued. */
  readonly date?: PlainDateText;
  /** The last day on which it is valid. */
  readonly expiresOn?: PlainDateText;
  readonly fileName: string;
  /** Bytes of the file, announced before the first of them comes. */
  readonly size: number;
  /** It says who the client is: opened only by those who may see her identity. */
  readonly holdsIdentity?: boolean;
  /** Media type by the first bytes of the file, known when it is complete. */
  readonly type?: string;
  /** SHA-256 of the whole file, 64 hexadecimal digits; as sealed as the rest. */
  readonly digest?: string;
  /** Why it was taken out. It stays listed, nobody opens it. */
  readonly removalReason?: string;
  readonly removedOn?: PlainDateText;
}

export const caseDocument: SealedRecord<DocumentFields> = {
  table: 'document',
  fields: {
    kind: 'facts',
    title: 'narrative',
    date: 'facts',
    expiresOn: 'facts',
    fileName: 'narrative',
    size: 'facts',
    holdsIdentity: 'facts',
    type: 'facts',
    digest: 'narrative',
    removalReason: 'narrative',
    removedOn: 'facts',
  },
};

/** A piece of a file; what it holds is sealed as a chunk, not as fields. */
export interface DocumentChunkFields {
  readonly bytes: string;
}

export const caseDocumentChunk: SealedRecord<DocumentChunkFields> = {
  table: 'document_chunk',
  fields: { bytes: 'narrative' },
};
