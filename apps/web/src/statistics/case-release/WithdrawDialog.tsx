import Box from '@mui/material/Box';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { useT } from '../../i18n/useT.js';
import { PlainDialog } from '../../people/PlainDialog.js';
import { useSaving } from '../../people/useSaving.js';

/** Says what a withdrawal can do, and what it cannot once the year is counted. */
export function WithdrawDialog({ caseId, year, onClose }: { caseId: string; year: number; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const { save, isSaving } = useSaving();
  const withdraw = async () => {
    const path = `/cases/${caseId}/release?year=${year}`;
    const answer = await save(() => api<undefined>(path, { method: 'DELETE' }).then(() => true));
    if (!answer || answer instanceof ApiError) return;
    notify(t('release.withdrawn', { year }), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t('release.withdraw', { year })}
      save={t('release.withdrawNow')}
      isSaving={isSaving}
      onSave={() => void withdraw()}
      onClose={onClose}
      isDanger
      width="sm"
    >
      <Box sx={{ display: 'grid', gap: '8px' }}>
        <p>{t('release.withdrawNowText')}</p>
        <p>{t('release.withdrawLaterText')}</p>
        <p>{t('release.withdrawConsentText')}</p>
      </Box>
    </PlainDialog>
  );
}
