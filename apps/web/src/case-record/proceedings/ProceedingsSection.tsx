import { Gavel } from 'lucide-react';
import type { ProceedingView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { RecordsSection } from '../RecordsSection.js';
import { ProceedingDialog } from './ProceedingDialog.js';
import { ProceedingRow } from './ProceedingRow.js';

const words = {
  title: 'proceedings.title',
  empty: 'proceedings.empty',
  emptyHint: 'proceedings.emptyHint',
  add: 'proceedings.add',
} as const;

/** Criminal, asylum, court and compensation proceedings, and the client’s part in each. */
export const ProceedingsSection = ({ record }: CaseSectionProps) => (
  <RecordsSection<ProceedingView>
    record={record}
    path="proceedings"
    subject="proceeding"
    icon={Gavel}
    words={words}
    rowOf={(row, actions) => <ProceedingRow key={row.id} proceeding={row} actions={actions} />}
    dialogOf={({ row }, close) => <ProceedingDialog record={record} proceeding={row} onClose={close} />}
  />
);
