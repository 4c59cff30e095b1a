import type { CaseLinkView, CaseView } from '../../api/types.js';
import { RecordDialog } from '../../case-record/record-form/RecordDialog.js';
import type { FieldProblems, RecordField } from '../../case-record/record-form/recordField.js';
import { useT } from '../../i18n/useT.js';
import { CodeInput } from './CodeInput.js';

interface LinkValues {
  code: string;
  kind: string | null;
}

const fields: readonly RecordField<LinkValues>[] = [
  { name: 'code', type: 'part', label: 'caseLinks.code', Input: CodeInput, words: (code: string) => code },
  { name: 'kind', type: 'code', list: 'caseLink', label: 'caseLinks.kind', isWide: true },
];

const problemsOf = ({ code, kind }: LinkValues): FieldProblems<LinkValues> => ({
  ...(code.trim().length < 2 && { code: 'caseLinks.codeMissing' }),
  ...(kind === null && { kind: 'caseLinks.kindMissing' }),
});

/** Says that another case belongs to this one. */
export function LinkDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  return (
    <RecordDialog<LinkValues, CaseLinkView>
      record={record}
      kind="links"
      title={t('caseLinks.addTitle')}
      hint={t('caseLinks.hint')}
      savedWords={t('caseLinks.saved')}
      fields={fields}
      valuesOf={() => ({ code: '', kind: null })}
      problemsOf={problemsOf}
      onClose={onClose}
    />
  );
}
