import { proceeding, type ProceedingFields } from '@geleit/domain';
import { latestFirst, type RecordKind } from '../record-keeping/record-kind.js';
import { Proceeding } from './proceeding.entity.js';
import { proceedingView, type ProceedingView } from './proceeding-view.js';

export const proceedings: RecordKind<ProceedingFields, ProceedingView> = {
  subject: 'proceeding',
  table: { entity: Proceeding, record: proceeding, guarded: 'identity' },
  necessary: ['kind'],
  viewer({ open, nameOf, may }) {
    const mayOpen = may('read', 'caseIdentity');
    return (opened) => {
      const { row } = opened;
      const identity = mayOpen ? open.vault.openFields(proceeding, row.id, row, ['identity']) : undefined;
      return proceedingView(opened, nameOf, identity && (identity.fileNumber ?? null));
    };
  },
  order: latestFirst(({ openedOn }) => openedOn),
};
