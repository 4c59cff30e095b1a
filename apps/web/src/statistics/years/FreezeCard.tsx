import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Snowflake, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { dayOf, dayPlain, timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { useSaving } from '../../people/useSaving.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import type { Readiness, StatisticsYear } from '../data/year.js';
import { FreezeDialog } from './FreezeDialog.js';
import { Minima } from './Minima.js';

/** The freeze in two steps: one person asks, another one does it. Until then the request can be taken back. */
export function FreezeCard({ year, readiness }: { year: StatisticsYear; readiness: Readiness }) {
  const t = useT();
  const notify = useNotify();
  const mayFreeze = useMayI()('freeze', 'statisticsYear');
  const { save, isSaving } = useSaving();
  const [isAsking, setAsking] = useState(false);
  const { freezeAsked: asked } = year;
  const takeBack = async () => {
    const path = `/statistics/years/${year.year}/freeze`;
    const answer = await save(() => api<undefined>(path, { method: 'DELETE' }).then(() => true));
    if (!answer || answer instanceof ApiError) return;
    notify(t('years.freeze.takenBack'), { type: 'success' });
  };
  const isPossible = readiness.hindrances.length === 0;
  return (
    <Card title={t('years.freeze.title', { year: year.year })} hint={t('years.freeze.hint')} padded>
      <Box sx={{ display: 'grid', gap: '12px' }}>
        <Minima readiness={readiness} />
        {readiness.hindrances.map((hindrance) => (
          <Alert key={hindrance} severity="warning">
            {t(`years.hindrance.${hindrance}`, readiness.needs)}
          </Alert>
        ))}
        {asked ? (
          <Alert severity="info">
            {t(asked.byMe ? 'years.freeze.askedByMe' : 'years.freeze.askedBy', {
              name: asked.by?.name ?? '',
              at: `${dayPlain(dayOf(asked.at))}, ${timeOf(asked.at)}`,
            })}
          </Alert>
        ) : null}
        {mayFreeze ? (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
            {asked?.byMe ? null : (
              <Button
                variant="contained"
                color="primary"
                startIcon={<Snowflake size={16} aria-hidden />}
                disabled={!isPossible}
                onClick={() => setAsking(true)}
              >
                {t(asked ? 'years.freeze.second' : 'years.freeze.first', { year: year.year })} …
              </Button>
            )}
            {asked ? (
              <Button startIcon={<Undo2 size={16} aria-hidden />} disabled={isSaving} onClick={() => void takeBack()}>
                {t('years.freeze.takeBack')}
              </Button>
            ) : null}
          </Box>
        ) : null}
      </Box>
      {isAsking ? <FreezeDialog year={year.year} isSecond={asked !== null} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}
