import { codesOf } from '@geleit/domain';
import type { Day, DocumentView } from '../../api/types.js';
import type { T } from '../../i18n/useT.js';
import type { FieldProblems, RecordField } from '../record-form/recordField.js';
import { IdentityField, identityWords } from './IdentityField.js';

/** What is said of a file. */
export interface DocumentValues {
  kind: string | null;
  title: string;
  date: Day | null;
  expiresOn: Day | null;
  holdsIdentity: boolean;
}

export const documentValuesOf = (document?: DocumentView): DocumentValues => ({
  kind: document?.kind ?? null,
  title: document?.title ?? '',
  date: document?.date ?? null,
  expiresOn: document?.expiresOn ?? null,
  holdsIdentity: document?.holdsIdentity ?? false,
});

export const documentProblems = ({ kind, date, expiresOn }: DocumentValues): FieldProblems<DocumentValues> => ({
  ...(kind === null && { kind: 'documents.kindMissing' }),
  ...(date && expiresOn && expiresOn < date && { expiresOn: 'documents.expiresBefore' }),
});

export const documentFields: readonly RecordField<DocumentValues>[] = [
  {
    name: 'kind',
    type: 'code',
    list: 'documentKind',
    codes: codesOf('documentKind'),
    label: 'documents.kind',
    isWide: true,
  },
  { name: 'title', type: 'line', max: 500, label: 'documents.titleField', isWide: true },
  { name: 'date', type: 'day', label: 'documents.date' },
  { name: 'expiresOn', type: 'day', label: 'documents.expiresOn' },
  {
    name: 'holdsIdentity',
    type: 'part',
    label: 'documents.holdsIdentity',
    Input: IdentityField,
    words: (value: boolean, t: T) => identityWords(value, t),
  },
];

/** Papers that show a name whoever looks at them. */
const telling = new Set(['identity-paper', 'residence-paper', 'power-of-attorney', 'secrecy-release']);

/** The values after a change: choosing a telling kind proposes to guard the file. */
export function withProposal(before: DocumentValues, change: Partial<DocumentValues>): DocumentValues {
  const next = { ...before, ...change };
  return change.kind && change.kind !== before.kind ? { ...next, holdsIdentity: telling.has(change.kind) } : next;
}
