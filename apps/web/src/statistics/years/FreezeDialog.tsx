import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { useT } from '../../i18n/useT.js';
import { PlainDialog } from '../../people/PlainDialog.js';
import { useSaving } from '../../people/useSaving.js';
import type { StatisticsYear } from '../data/year.js';

interface Props {
  year: number;
  /** Somebody else has asked before: this freezes. */
  isSecond: boolean;
  onClose: () => void;
}

/** Says what a freeze does before anybody asks for it or does it. */
export function FreezeDialog({ year, isSecond, onClose }: Props) {
  const t = useT();
  const notify = useNotify();
  const { save, isSaving } = useSaving();
  const freeze = async () => {
    const answer = await save(() => api<StatisticsYear>(`/statistics/years/${year}/freeze`, { method: 'POST' }));
    if (!answer || answer instanceof ApiError) return;
    notify(t(answer.state === 'frozen' ? 'years.freeze.done' : 'years.freeze.asked', { year }), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t(isSecond ? 'years.freeze.second' : 'years.freeze.first', { year })}
      save={t(isSecond ? 'years.freeze.now' : 'years.freeze.ask')}
      isSaving={isSaving}
      onSave={() => void freeze()}
      onClose={isSaving ? () => undefined : onClose}
      isDanger={isSecond}
      width="sm"
    >
      <Box component="ul" sx={{ display: 'grid', gap: '8px', pl: '18px !important', '& li': { listStyle: 'disc' } }}>
        {(['counts', 'deletes', 'noWayBack', 'twoPeople'] as const).map((line) => (
          <li key={line}>{t(`years.freeze.does.${line}`)}</li>
        ))}
      </Box>
      {isSaving ? (
        <Box sx={{ mt: '14px' }} role="status">
          <Box sx={{ fontSize: 13, mb: '6px' }}>{t(isSecond ? 'years.freeze.running' : 'common.loading')}</Box>
          <LinearProgress aria-label={t('common.loading')} />
        </Box>
      ) : null}
    </PlainDialog>
  );
}
