import type { CaseView, ConsentStanding, ConsentView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { RecordForm } from '../record-form/RecordForm.js';
import { useRecordForm } from '../record-form/useRecordForm.js';
import { ConsentFields } from './ConsentFields.js';
import {
  afterChange,
  consentBody,
  consentFields,
  consentProblems,
  type ConsentValues,
  consentValuesOf,
  statesAfter,
} from './consentValues.js';

interface ConsentDialogProps {
  record: CaseView;
  standing: readonly ConsentStanding[];
  /** What the new statement is about. */
  about?: Pick<ConsentStanding, 'purpose' | 'recipient'> | undefined;
  /** The statement to correct. */
  statement?: ConsentView | undefined;
  onClose: () => void;
}

/** What the client says about one purpose: a new statement, or the correction of one that was entered wrongly. */
export function ConsentDialog({ record, standing, about, statement, onClose }: ConsentDialogProps) {
  const t = useT();
  const fresh = begun(record, about);
  const form = useRecordForm<ConsentValues, ConsentView>({
    caseId: record.id,
    kind: 'consents',
    pathOf: (id) => `/cases/${record.id}/consents/${id}`,
    fields: consentFields,
    stored: statement,
    valuesOf: (stored) => (stored ? consentValuesOf(stored) : fresh),
    problemsOf: consentProblems,
    bodyOf: consentBody,
    savedWords: t('consents.saved'),
    // A draft about another purpose or recipient is not what was asked for.
    fits: ({ purpose, recipient }) =>
      statement !== undefined || (purpose === fresh.purpose && recipient === fresh.recipient),
    onClose,
  });
  return (
    <RecordForm
      form={form}
      title={t(statement ? 'consents.correctTitle' : 'consents.newTitle')}
      code={record.code}
      hint={t(statement ? 'consents.correctHint' : 'consents.newHint')}
      onClose={onClose}
    >
      <ConsentFields
        values={form.values}
        errors={form.errors}
        // A correction says what was said; a new statement only what may follow.
        states={statement ? undefined : statesAfter(standing, form.values)}
        caseId={record.id}
        onChange={(change) => {
          form.write(statement ? change : afterChange(standing, form.values, change));
        }}
      />
    </RecordForm>
  );
}

const begun = (record: CaseView, about: ConsentDialogProps['about']): ConsentValues => ({
  purpose: about?.purpose ?? null,
  state: null,
  on: today(),
  language: record.facts.languages?.[0] ?? null,
  evidence: null,
  recipientKind: null,
  recipient: about?.recipient ?? '',
  note: '',
});
