import { caseDocument, type DocumentFields } from '@geleit/domain';
import type { RecordKind } from '../record-keeping/record-kind.js';
import { CaseDocument } from './document.entity.js';
import { documentView, type DocumentView } from './document-view.js';

export const documents: RecordKind<DocumentFields, DocumentView> = {
  subject: 'document',
  table: { entity: CaseDocument, record: caseDocument },
  necessary: ['kind', 'fileName', 'size'],
  viewer({ nameOf, may }) {
    const seesIdentity = may('read', 'caseIdentity');
    return (opened) => documentView(opened, nameOf, seesIdentity);
  },
  /** What came last stands on top. */
  order: (a, b) => b.row.createdAt.getTime() - a.row.createdAt.getTime() || b.row.id.localeCompare(a.row.id),
};
