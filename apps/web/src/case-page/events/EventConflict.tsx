import { useMemo } from 'react';
import type { CaseEventView } from '../../api/types.js';
import { ConflictDialog } from '../../conflict/ConflictDialog.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { type EventForm, eventFormOf } from './eventForm.js';
import { eventConflictFields, eventFormWith, eventValuesOf } from './eventValues.js';

interface EventConflictProps {
  code: string;
  mine: EventForm;
  stored: CaseEventView;
  /** What was chosen goes back into the form: what it does to the deadlines is shown before it is saved. */
  onMerge: (form: EventForm, version: number) => void;
  onClose: () => void;
}

/** Two people corrected the same event. */
export function EventConflict({ code, mine, stored, onMerge, onClose }: EventConflictProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const fields = useMemo(() => eventConflictFields(t, locale), [t, locale]);
  const values = useMemo(() => eventValuesOf(mine), [mine]);
  const theirs = useMemo(
    () => ({ ...eventValuesOf(eventFormOf(stored)), version: stored.version, updatedAt: stored.updatedAt }),
    [stored],
  );
  return (
    <ConflictDialog
      where={`${code} / ${t('eventForm.correctTitle')}`}
      fields={fields}
      mine={values}
      stored={theirs}
      isSaving={false}
      onSave={(merged, version) => {
        onMerge(eventFormWith(mine, { ...eventValuesOf(eventFormOf(stored)), ...merged }), version);
      }}
      onLater={onClose}
    />
  );
}
