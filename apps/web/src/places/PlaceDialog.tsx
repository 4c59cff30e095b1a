import { useState } from 'react';
import { newId } from '../api/newId.js';
import type { PlaceView } from '../api/types.js';
import { useSend } from '../case-page/data/useSend.js';
import { FormDialog } from '../case-page/forms/FormDialog.js';
import { changeOf, creationOf } from '../case-record/record-form/recordBody.js';
import { RecordConflict } from '../case-record/record-form/RecordConflict.js';
import { RecordFields } from '../case-record/record-form/RecordFields.js';
import { useT } from '../i18n/useT.js';
import { placeFields, placeProblems, type PlaceValues, placeValuesOf } from './placeForm.js';

interface PlaceDialogProps {
  /** The place to change; without it a new one is entered. */
  place?: PlaceView | undefined;
  onClose: () => void;
}

/** A flat or house of the centre: how many beds, from which day on. */
export function PlaceDialog({ place, onClose }: PlaceDialogProps) {
  const t = useT();
  const [id] = useState(newId);
  const [before] = useState(() => placeValuesOf(place));
  const [values, setValues] = useState(before);
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<PlaceView>();
  const path = `/places/${place?.id ?? id}`;
  const fields = placeFields(place !== undefined);
  const problems = Object.entries(placeProblems(values));
  const title = t(place ? 'places.changeTitle' : 'places.addTitle');

  const save = async (base: PlaceValues, next: PlaceValues, version: number | undefined) => {
    setTried(true);
    if (Object.keys(placeProblems(next)).length > 0) return;
    const body = version === undefined ? creationOf(next) : changeOf(base, next);
    if (Object.keys(body).length === 0) {
      onClose();
      return;
    }
    const request =
      version === undefined
        ? { path, method: 'PUT' as const, body }
        : { path, method: 'PATCH' as const, body, version };
    if (await send(request, t('places.saved'))) onClose();
  };
  if (conflict)
    return (
      <RecordConflict
        where={`${place?.name ?? ''} / ${title}`}
        fields={fields}
        before={before}
        mine={values}
        theirs={placeValuesOf(conflict)}
        version={conflict.version}
        updatedAt={conflict.updatedAt}
        isSaving={isSending}
        onSave={(merged, version) => {
          setValues(merged);
          void save(placeValuesOf(conflict), merged, version);
        }}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={title}
      code={place?.name ?? ''}
      isSending={isSending}
      failure={failure}
      isDirty={Object.keys(changeOf(before, values)).length > 0}
      onSave={() => void save(before, values, place?.version)}
      onClose={onClose}
    >
      <RecordFields
        fields={fields}
        values={values}
        errors={{
          ...failure?.fields,
          ...(isTried ? Object.fromEntries(problems.map(([name, key]) => [name, t(key)])) : {}),
        }}
        onChange={(change) => {
          setValues({ ...values, ...change });
        }}
      />
    </FormDialog>
  );
}
