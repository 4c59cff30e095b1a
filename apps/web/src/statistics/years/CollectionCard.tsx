import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ListChecks } from 'lucide-react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { useT } from '../../i18n/useT.js';
import { useSaving } from '../../people/useSaving.js';
import { Card } from '../../ui/Card.js';
import type { Readiness } from '../data/year.js';
import { Minima } from './Minima.js';

/** A running year; when it is over, the centres are asked to complete it. */
export function CollectionCard({ year, readiness }: { year: number; readiness: Readiness }) {
  const t = useT();
  const notify = useNotify();
  const { save, isSaving } = useSaving();
  const isOver = !readiness.hindrances.includes('year-not-over');
  const begin = async () => {
    const answer = await save(() => api<unknown>(`/statistics/years/${year}/collection`, { method: 'POST' }));
    if (!answer || answer instanceof ApiError) return;
    notify(t('years.collection.done', { year }), { type: 'success' });
  };
  return (
    <Card title={t('years.collection.title', { year })} padded>
      <Box sx={{ display: 'grid', gap: '12px', justifyItems: 'start' }}>
        <Box component="p" sx={{ maxWidth: '80ch' }}>
          {t(isOver ? 'years.collection.text' : 'years.collection.notOver', { year })}
        </Box>
        <Box sx={{ width: 1 }}>
          <Minima readiness={readiness} />
        </Box>
        {isOver ? (
          <Button
            variant="contained"
            color="primary"
            startIcon={<ListChecks size={16} aria-hidden />}
            disabled={isSaving}
            onClick={() => void begin()}
          >
            {t('years.collection.begin', { year })}
          </Button>
        ) : null}
      </Box>
    </Card>
  );
}
