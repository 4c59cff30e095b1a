import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CircleCheck, Flag } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { dayOf, dayPlain } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { useSaving } from '../../people/useSaving.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import type { ReleaseBatch } from '../data/release.js';
import { FinishDialog } from './FinishDialog.js';
import { releasable } from './releaseRow.js';

/** How far the centre is with a year, and the lead's word that it has finished: until the year is frozen it can be taken back. */
export function CompletionCard({ batch }: { batch: ReleaseBatch }) {
  const t = useT();
  const notify = useNotify();
  const mayFinish = useMayI()('finish', 'release') && batch.yearState === 'collecting';
  const { save, isSaving } = useSaving();
  const [isAsking, setAsking] = useState(false);
  const { year, released, total, contacts, finishedAt } = batch;
  // Said before the lead calls the year finished, not after.
  const left = batch.yearState === 'frozen' ? 0 : batch.data.filter(releasable).length;
  const send = async (method: 'POST' | 'DELETE') => {
    const answer = await save(() => api<unknown>(`/releases/${year}/completion`, { method }).then(() => true));
    setAsking(false);
    if (!answer || answer instanceof ApiError) return;
    notify(t(method === 'POST' ? 'release.completion.done' : 'release.completion.undone', { year }), {
      type: 'success',
    });
  };
  const finish = () => {
    if (left > 0) setAsking(true);
    else void send('POST');
  };
  return (
    <Card padded>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 14px' }}>
        <Box sx={{ flex: '1 1 320px', display: 'grid', gap: '2px' }}>
          <b>{t('release.completion.progress', { released, total, year })}</b>
          <Box component="span" sx={{ fontSize: 13, color: 'text.secondary' }}>
            {finishedAt ? `${t('release.completion.finished', { day: dayPlain(dayOf(finishedAt)) })} ` : null}
            {contacts > 0 ? `${t('release.completion.contacts', { smart_count: contacts })} ` : null}
            {t(
              finishedAt && mayFinish ? 'release.completion.revocable' : `release.completion.about.${batch.yearState}`,
            )}
          </Box>
          {left > 0 ? (
            <Box component="span" sx={{ fontSize: 13, fontWeight: 600, color: 'warning.main' }}>
              {t('release.completion.left', { smart_count: left })}
            </Box>
          ) : null}
        </Box>
        {mayFinish && !finishedAt ? (
          <Button startIcon={<Flag size={16} aria-hidden />} disabled={isSaving} onClick={finish}>
            {t('release.completion.finish', { year })}
          </Button>
        ) : null}
        {mayFinish && finishedAt ? (
          <Button
            startIcon={<CircleCheck size={16} aria-hidden />}
            disabled={isSaving}
            onClick={() => void send('DELETE')}
          >
            {t('release.completion.reopen')}
          </Button>
        ) : null}
      </Box>
      {isAsking ? (
        <FinishDialog
          year={year}
          left={left}
          isSaving={isSaving}
          onFinish={() => void send('POST')}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Card>
  );
}
