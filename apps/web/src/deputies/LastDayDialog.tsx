import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { ApiError } from '../api/problems.js';
import type { DeputyView } from '../api/types.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { PlainDialog } from '../people/PlainDialog.js';
import { useSaving } from '../people/useSaving.js';
import { today } from '../session/clock.js';
import { PlainDateField } from '../ui/PlainDateField.js';

/** Longer, or shorter: another last day. */
export function LastDayDialog({ deputy, onClose }: { deputy: DeputyView; onClose: () => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const notify = useNotify();
  const [until, setUntil] = useState<string | null>(deputy.until);
  const { save, isSaving, fields } = useSaving();
  const problem =
    until === null
      ? t('deputies.dayMissing')
      : until < today()
        ? t('deputies.past')
        : until < deputy.from
          ? t('deputies.wrongOrder')
          : undefined;
  const submit = async () => {
    if (problem) return;
    const { id, version } = deputy;
    const answer = await save(() => api<DeputyView>(`/deputies/${id}`, { method: 'PATCH', body: { until }, version }));
    if (!answer || answer instanceof ApiError) return;
    notify(t('deputies.extended', { until: day(answer.until, locale) }), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t('deputies.extend')}
      save={t('common.save')}
      isSaving={isSaving}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <PlainDateField
        label={t('deputies.until')}
        value={until}
        onChange={setUntil}
        autoFocus
        error={fields.until ?? problem}
      />
    </PlainDialog>
  );
}
