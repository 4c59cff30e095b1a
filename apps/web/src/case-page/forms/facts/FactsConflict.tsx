import { useMemo } from 'react';
import type { CaseView } from '../../../api/types.js';
import { ConflictDialog, type ConflictField } from '../../../conflict/ConflictDialog.js';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { factFields } from './factFields.js';
import { factChanges, type FactValues, factValuesOf } from './factValues.js';
import { factWords } from './factWords.js';

interface FactsConflictProps {
  mine: FactValues;
  /** What was read before the editing began: facts that neither side touched need no row. */
  before: FactValues;
  stored: CaseView;
  isSaving: boolean;
  onSave: (merged: FactValues, version: number) => void;
  /** Why the merged version could not be saved. */
  problem: string | undefined;
  onLater: () => void;
}

/** Two people changed the facts of one case: only what differs is asked. */
export function FactsConflict({ mine, before, stored, isSaving, problem, onSave, onLater }: FactsConflictProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const theirs = useMemo(() => factValuesOf(stored.facts), [stored]);
  const mineNow = useMemo(() => {
    // What I did not touch follows the stored version; only my own changes stand against it.
    const changed = factChanges(before, mine);
    return { ...theirs, ...changed } as FactValues;
  }, [before, mine, theirs]);
  const fields = useMemo(() => {
    const differing = new Set(Object.keys(factChanges(theirs, mineNow)));
    return factFields
      .filter(({ name }) => differing.has(name))
      .map((field): ConflictField<FactValues> => ({
        name: field.name,
        label: field[locale],
        format: (value: unknown) => factWords(field, value, locale, t),
      }));
  }, [theirs, mineNow, t, locale]);
  return (
    <ConflictDialog
      where={`${stored.code} / ${t('caseFacts.title')}`}
      fields={fields}
      mine={mineNow}
      isSaving={isSaving}
      problem={problem}
      onLater={onLater}
      stored={useMemo(() => ({ ...theirs, version: stored.version, updatedAt: stored.updatedAt }), [theirs, stored])}
      onSave={(merged, version) => {
        onSave({ ...theirs, ...merged }, version);
      }}
    />
  );
}
