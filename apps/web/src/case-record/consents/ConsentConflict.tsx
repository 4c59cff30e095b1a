import { type CodeListName, labelOf } from '@geleit/domain';
import { useMemo } from 'react';
import type { ConsentView } from '../../api/types.js';
import { ConflictDialog, type ConflictField } from '../../conflict/ConflictDialog.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { type ConsentValues, consentValuesOf } from './consentValues.js';

interface ConsentConflictProps {
  code: string;
  mine: ConsentValues;
  stored: ConsentView;
  isSaving: boolean;
  onSave: (merged: ConsentValues, version: number) => void;
  onClose: () => void;
}

/** Two people corrected the same statement. */
export function ConsentConflict({ code, mine, stored, isSaving, onSave, onClose }: ConsentConflictProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const fields = useMemo((): ConflictField<ConsentValues>[] => {
    const of = (list: CodeListName) => (value: string) => labelOf(list, value, locale);
    return [
      { name: 'purpose', label: t('consents.purpose'), format: of('consentPurpose') },
      { name: 'recipient', label: t('consents.recipient') },
      { name: 'recipientKind', label: t('consents.recipientKind'), format: of('partnerKind') },
      { name: 'state', label: t('consents.state'), format: of('consentState') },
      { name: 'on', label: t('consents.on'), format: (value: string) => day(value) },
      { name: 'language', label: t('consents.language'), format: of('language') },
      { name: 'evidence', label: t('consents.evidence'), format: of('consentEvidence') },
      { name: 'note', label: t('consents.note'), isText: true },
    ];
  }, [t, locale]);
  const theirs = useMemo(
    () => ({ ...consentValuesOf(stored), version: stored.version, updatedAt: stored.updatedAt }),
    [stored],
  );
  return (
    <ConflictDialog
      where={`${code} / ${t('consents.correctTitle')}`}
      fields={fields}
      mine={mine}
      stored={theirs}
      isSaving={isSaving}
      onSave={onSave}
      onClose={onClose}
    />
  );
}
