import { labelOf } from '@geleit/domain';
import { useMemo } from 'react';
import type { ResidenceStatusView } from '../../../api/types.js';
import { ConflictDialog, type ConflictField } from '../../../conflict/ConflictDialog.js';
import { day } from '../../../format/dates.js';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { type ResidenceValues, residenceValuesOf } from './residenceValues.js';

interface ResidenceConflictProps {
  code: string;
  mine: ResidenceValues;
  stored: ResidenceStatusView;
  isSaving: boolean;
  onSave: (merged: ResidenceValues, version: number) => void;
  onClose: () => void;
}

/** Two people corrected the same status. */
export function ResidenceConflict({ code, mine, stored, isSaving, onSave, onClose }: ResidenceConflictProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const fields = useMemo((): ConflictField<ResidenceValues>[] => {
    const date = (value: string) => day(value);
    return [
      {
        name: 'status',
        label: t('residenceForm.status'),
        format: (value: string) => labelOf('residenceStatus', value, locale),
      },
      { name: 'validFrom', label: t('residenceForm.validFrom'), format: date },
      { name: 'validUntil', label: t('residenceForm.validUntil'), format: date },
      { name: 'appliedOn', label: t('residenceForm.appliedOn'), format: date },
      {
        name: 'document',
        label: t('residenceForm.document'),
        format: (value: string) => labelOf('residenceDocument', value, locale),
      },
      { name: 'authority', label: t('residenceForm.authority') },
      { name: 'reason', label: t('residenceForm.reason'), isText: true },
      { name: 'note', label: t('residenceForm.note'), isText: true },
    ];
  }, [t, locale]);
  const theirs = useMemo(() => ({ ...residenceValuesOf(stored), version: stored.version }), [stored]);
  return (
    <ConflictDialog
      where={`${code} / ${t('residenceForm.correctTitle')}`}
      fields={fields}
      mine={mine}
      stored={theirs}
      isSaving={isSaving}
      onSave={onSave}
      onClose={onClose}
    />
  );
}
