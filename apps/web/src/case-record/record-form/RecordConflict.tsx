import { useMemo } from 'react';
import { ConflictDialog, type ConflictField } from '../../conflict/ConflictDialog.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { fieldWords } from './fieldWords.js';
import { mineBeside } from './mineBeside.js';
import { changeOf } from './recordBody.js';
import type { RecordField } from './recordField.js';

interface RecordConflictProps<Values extends object> {
  where: string;
  fields: readonly RecordField<Values>[];
  /** What was read before the editing began, what was made of it, and what others saved meanwhile. */
  before: Values;
  mine: Values;
  theirs: Values;
  version: number;
  updatedAt: string;
  isSaving: boolean;
  /** Why the merged version could not be saved. */
  problem: string | undefined;
  onSave: (merged: Values, version: number) => void;
  onLater: () => void;
}

/** Two people changed one record: only what differs is asked. */
export function RecordConflict<Values extends object>(props: RecordConflictProps<Values>) {
  const { where, fields, before, mine, theirs, version, updatedAt, isSaving, problem, onSave, onLater } = props;
  const t = useT();
  const locale = useCurrentLocale();
  const mineNow = useMemo(() => mineBeside(theirs, before, mine), [before, mine, theirs]);
  const asked = useMemo(() => {
    const differing = new Set(Object.keys(changeOf(theirs, mineNow)));
    return fields
      .filter(({ name }) => differing.has(name))
      .map((field): ConflictField<Values> => ({
        name: field.name,
        label: t(field.label),
        ...(field.type === 'text'
          ? { isText: true }
          : { format: (value: unknown) => fieldWords(field, value, locale, t) }),
      }));
  }, [fields, theirs, mineNow, t, locale]);
  return (
    <ConflictDialog
      where={where}
      fields={asked}
      mine={mineNow}
      stored={useMemo(() => ({ ...theirs, version, updatedAt }), [theirs, version, updatedAt])}
      isSaving={isSaving}
      problem={problem}
      onLater={onLater}
      onSave={(merged, at) => {
        onSave({ ...mineNow, ...merged }, at);
      }}
    />
  );
}
