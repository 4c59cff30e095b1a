import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { BellRing, CircleCheck, CircleDashed } from 'lucide-react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useSaving } from '../../people/useSaving.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { Tag } from '../../ui/Tag.js';
import type { CentreReadiness, Readiness } from '../data/year.js';

/** Which centres have finished; how many cases they released nobody sees before the freeze. */
export function CentresCard({ readiness }: { readiness: Readiness }) {
  const t = useT();
  const locale = useCurrentLocale();
  const notify = useNotify();
  const mayRemind = useMayI()('remind', 'statisticsYear');
  const { save, isSaving } = useSaving();
  const centres = readiness.centres.toSorted(
    (a, b) =>
      Number(a.finishedOn === null) - Number(b.finishedOn === null) ||
      a.organisation.name.localeCompare(b.organisation.name, locale),
  );
  const finished = centres.filter(({ finishedOn }) => finishedOn).length;
  const remind = async () => {
    const path = `/statistics/years/${readiness.year}/reminders`;
    const answer = await save(() => api<{ reminded: number }>(path, { method: 'POST', body: {} }));
    if (!answer || answer instanceof ApiError) return;
    notify(t('years.centres.reminded', { smart_count: answer.reminded }), { type: 'success' });
  };
  return (
    <Card
      title={t('years.centres.title')}
      hint={t('years.centres.finished', { finished, total: centres.length })}
      action={
        mayRemind && readiness.state === 'collecting' && finished < centres.length ? (
          <Button
            size="small"
            startIcon={<BellRing size={14} aria-hidden />}
            disabled={isSaving}
            onClick={() => void remind()}
          >
            {t('years.centres.remind')}
          </Button>
        ) : null
      }
    >
      <Box component="ul">
        {centres.map((centre) => (
          <Box component="li" key={centre.organisation.id} sx={row}>
            <Box sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' }}>{centre.organisation.name}</Box>
            <CentreState centre={centre} />
            <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
              {centre.remindedOn ? t('years.centres.remindedOn', { day: dayPlain(centre.remindedOn) }) : null}
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

export function CentreState({ centre: { finishedOn } }: { centre: CentreReadiness }) {
  const t = useT();
  return (
    <Box>
      {finishedOn ? (
        <Tag tone="ok" icon={CircleCheck}>
          {t('years.centres.state.finished', { day: dayPlain(finishedOn) })}
        </Tag>
      ) : (
        <Tag tone="line" icon={CircleDashed}>
          {t('years.centres.state.waiting')}
        </Tag>
      )}
    </Box>
  );
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr) auto', md: 'minmax(0,1fr) 210px 170px' },
  gap: '2px 14px',
  alignItems: 'center',
  p: { xs: '8px 12px', md: '5px 14px' },
  borderTop: '1px solid',
  borderColor: 'divider',
};
