import type { PlaceView } from '../api/types.js';
import { RecordFields } from '../case-record/record-form/RecordFields.js';
import { RecordForm } from '../case-record/record-form/RecordForm.js';
import { useRecordForm } from '../case-record/record-form/useRecordForm.js';
import { useT } from '../i18n/useT.js';
import { placeFields, placeProblems, type PlaceValues, placeValuesOf } from './placeForm.js';

interface PlaceDialogProps {
  /** The place to change; without it a new one is entered. */
  place?: PlaceView | undefined;
  onClose: () => void;
}

/** A flat or house of the centre: how many beds, from which day on. Its draft is the centre's, as the place is. */
export function PlaceDialog({ place, onClose }: PlaceDialogProps) {
  const t = useT();
  const form = useRecordForm<PlaceValues, PlaceView>({
    caseId: null,
    kind: 'places',
    pathOf: (id) => `/places/${id}`,
    fields: placeFields(place !== undefined),
    stored: place,
    valuesOf: placeValuesOf,
    problemsOf: placeProblems,
    savedWords: t('places.saved'),
    onClose,
  });
  return (
    <RecordForm
      form={form}
      title={t(place ? 'places.changeTitle' : 'places.addTitle')}
      code={place?.name ?? ''}
      onClose={onClose}
    >
      <RecordFields fields={form.fields} values={form.values} errors={form.errors} onChange={form.write} />
    </RecordForm>
  );
}
