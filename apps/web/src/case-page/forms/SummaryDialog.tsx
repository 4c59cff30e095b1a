import { useMemo } from 'react';
import type { CaseView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { TextsDialog } from './TextsDialog.js';

const textsOf = ({ narrative }: CaseView) => ({ summary: (narrative as Partial<CaseView['narrative']>).summary ?? '' });
const bodyOf = (narrative: Record<string, unknown>) => ({ narrative });

/** What the case is about, in a few sentences. */
export function SummaryDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const fields = useMemo(() => [{ name: 'summary' as const, label: t('summaryForm.label'), hint: t('summaryForm.hint'), rows: 6, longest: 20_000 }], [t]);
  return <TextsDialog record={record} title={t('summaryForm.title')} fields={fields} textsOf={textsOf} bodyOf={bodyOf} words={t('summaryForm.saved')} onClose={onClose} />;
}
