import { useState } from 'react';
import { newId } from '../../api/newId.js';
import { useSend } from '../../case-page/data/useSend.js';
import type { FormDraftOptions } from '../../case-page/forms/useFormDraft.js';
import { useT } from '../../i18n/useT.js';
import { changeOf, creationOf } from './recordBody.js';
import { type FieldProblems, problemWords, type RecordField } from './recordField.js';
import { useRecordDraft } from './useRecordDraft.js';

export interface Recorded {
  id: string;
  version: number;
  updatedAt: string;
}

export interface RecordFormOptions<Values extends object, View extends Recorded> extends FormDraftOptions<Values> {
  /** The case it is a record of; null: of the centre, or of a case that is chosen in the form. */
  caseId: string | null;
  /** Which form it is: `goals`, `places`. */
  kind: string;
  pathOf: (id: string, values: Values) => string;
  fields: readonly RecordField<Values>[];
  /** The record to change; without it a new one is entered. */
  stored?: View | undefined;
  valuesOf: (stored?: View) => Values;
  problemsOf?: ((values: Values) => FieldProblems<Values>) | undefined;
  /** What is sent of the values; by default all of them. */
  bodyOf?: ((values: Values) => object) | undefined;
  savedWords: string | ((values: Values) => string);
  /** Called as well when there was nothing to change. */
  onSaved?: (() => void) | undefined;
  onClose: () => void;
}

/**
 * The form of one record: sealed as a draft while it is typed, created or changed by what differs, and a conflict is
 * held until it is merged field by field.
 */
export function useRecordForm<Values extends object, View extends Recorded>(options: RecordFormOptions<Values, View>) {
  const { caseId, kind, pathOf, fields, stored, valuesOf, savedWords, onSaved, onClose, chosenCase, fits } = options;
  const { problemsOf = () => ({}), bodyOf = (values: Values): object => values } = options;
  const t = useT();
  const [id] = useState(newId);
  const part = [kind, stored?.id ?? 'new', stored ? fields.map(({ name }) => name).join() : ''].join(':');
  const { before, values, version, write, finish, draft } = useRecordDraft(caseId, part, () => valuesOf(stored), {
    version: stored?.version ?? 0,
    fields,
    ...(chosenCase ? { chosenCase } : {}),
    ...(fits ? { fits } : {}),
  });
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<View>();

  const request = (base: Values, next: Values, at: number) => {
    const path = pathOf(stored?.id ?? id, next);
    if (!stored) return { path, method: 'PUT' as const, body: creationOf(bodyOf(next)) };
    return { path, method: 'PATCH' as const, body: changeOf(bodyOf(base), bodyOf(next)), version: at };
  };
  const save = async (base: Values, next: Values, at: number) => {
    setTried(true);
    if (Object.keys(problemsOf(next)).length > 0) return;
    const asked = request(base, next, at);
    const isUnchanged = stored !== undefined && Object.keys(asked.body).length === 0;
    const words = typeof savedWords === 'function' ? savedWords(next) : savedWords;
    if (!isUnchanged && !(await send(asked, words))) return;
    await finish();
    onSaved?.();
    onClose();
  };
  return {
    fields,
    before,
    values,
    write,
    draft,
    isTried,
    isSending,
    failure,
    conflict,
    /** What the form would hold of the version somebody else has saved. */
    theirs: conflict ? valuesOf(conflict) : null,
    /** In words, by field. */
    errors: { ...failure?.fields, ...(isTried ? problemWords(problemsOf(values), t) : {}) } as Partial<
      Record<string, string>
    >,
    isDirty: Object.keys(changeOf(bodyOf(before), bodyOf(values))).length > 0,
    save: () => void save(before, values, version),
    merge: (merged: Values, at: number) => {
      write(merged);
      if (conflict) void save(valuesOf(conflict), merged, at);
    },
  };
}

export type RecordFormState<Values extends object, View extends Recorded> = ReturnType<
  typeof useRecordForm<Values, View>
>;
