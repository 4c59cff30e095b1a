import type { CaseView } from '../../api/types.js';
import type { FieldProblems, RecordField } from './recordField.js';
import { RecordFields } from './RecordFields.js';
import { RecordForm } from './RecordForm.js';
import { type Recorded, useRecordForm } from './useRecordForm.js';

interface RecordDialogProps<Values extends object, View extends Recorded> {
  record: CaseView;
  /** Segment of the path below the case. */
  kind: string;
  title: string;
  hint?: string;
  saveLabel?: string;
  savedWords: string | ((values: Values) => string);
  width?: 'sm' | 'md';
  fields: readonly RecordField<Values>[];
  /** The record to change; without it a new one is entered. */
  stored?: View | undefined;
  valuesOf: (stored?: View) => Values;
  problemsOf?: (values: Values) => FieldProblems<Values>;
  /** What is sent of the values; by default all of them. */
  bodyOf?: (values: Values) => object;
  onClose: () => void;
}

/** The form of one record of the case, drawn from its fields. */
export function RecordDialog<Values extends object, View extends Recorded>(props: RecordDialogProps<Values, View>) {
  const { record, title, hint, saveLabel, width = 'sm', onClose, ...options } = props;
  const form = useRecordForm<Values, View>({
    ...options,
    caseId: record.id,
    pathOf: (id) => `/cases/${record.id}/${options.kind}/${id}`,
    onClose,
  });
  return (
    <RecordForm {...{ form, title, hint, saveLabel, width, onClose }} code={record.code}>
      <RecordFields
        fields={options.fields}
        values={form.values}
        caseId={record.id}
        errors={form.errors}
        onChange={form.write}
      />
    </RecordForm>
  );
}
