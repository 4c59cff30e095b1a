import type { DocumentFields } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/documents/{id}`. */
export type DocumentBody = Omit<DocumentFields, 'type' | 'digest' | 'removalReason' | 'removedOn'>;

/** Announces a letter of as many bytes as `aFile` has, valid by itself. */
export function aDocument(fields: Partial<DocumentBody> = {}): DocumentBody {
  return { kind: 'letter', title: 'Zusage', fileName: 'zusage.pdf', size: aFile().length, ...fields };
}

/** The smallest file that is a PDF by its first bytes. */
export const aFile = (): Uint8Array => new TextEncoder().encode('%PDF-1.7\n%%EOF\n');
