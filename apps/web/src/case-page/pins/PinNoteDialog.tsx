import type { CaseView, PinView } from '../../api/types.js';
import { RecordDialog } from '../../case-record/record-form/RecordDialog.js';
import type { FieldProblems, RecordField } from '../../case-record/record-form/recordField.js';
import { useT } from '../../i18n/useT.js';

interface NoteValues {
  text: string;
}

const fields: readonly RecordField<NoteValues>[] = [{ name: 'text', type: 'text', max: 2000, label: 'pins.text' }];

const problemsOf = ({ text }: NoteValues): FieldProblems<NoteValues> => ({
  ...(text.trim() === '' && { text: 'pins.textMissing' }),
});

/** A note on top of the timeline. */
export function PinNoteDialog(props: { record: CaseView; pin: PinView | undefined; onClose: () => void }) {
  const { record, pin, onClose } = props;
  const t = useT();
  return (
    <RecordDialog<NoteValues, PinView>
      record={record}
      kind="pins"
      title={t('pins.noteTitle')}
      hint={t('pins.noteHint')}
      savedWords={t('pins.saved')}
      fields={fields}
      stored={pin}
      valuesOf={(stored) => ({ text: stored?.text ?? '' })}
      problemsOf={problemsOf}
      onClose={onClose}
    />
  );
}
