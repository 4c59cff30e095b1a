import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { BellRing, CircleCheck, CircleDashed, Hourglass } from 'lucide-react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { dayOf, dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useSaving } from '../../people/useSaving.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { Tag } from '../../ui/Tag.js';
import type { CentreReadiness, Readiness } from '../data/year.js';

/** Who has released how many and who has finished; nothing about anybody. */
export function CentresCard({ readiness }: { readiness: Readiness }) {
  const t = useT();
  const locale = useCurrentLocale();
  const notify = useNotify();
  const mayRemind = useMayI()('remind', 'statisticsYear');
  const { save, isSaving } = useSaving();
  const centres = readiness.centres.toSorted(
    (a, b) => b.released - a.released || a.organisation.name.localeCompare(b.organisation.name, locale),
  );
  const finished = centres.filter(({ finishedAt }) => finishedAt).length;
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
            <Box sx={{ textAlign: { md: 'right' }, fontSize: 13 }}>
              {t('years.centres.released', { smart_count: centre.released })}
            </Box>
            <CentreState centre={centre} />
            <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
              {centre.remindedAt && !centre.finishedAt
                ? t('years.centres.remindedOn', { day: dayPlain(dayOf(centre.remindedAt)) })
                : null}
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}

export function CentreState({ centre: { finishedAt, released } }: { centre: CentreReadiness }) {
  const t = useT();
  if (finishedAt) {
    return (
      <Box>
        <Tag tone="ok" icon={CircleCheck}>
          {t('years.centres.state.finished', { day: dayPlain(dayOf(finishedAt)) })}
        </Tag>
      </Box>
    );
  }
  return (
    <Box>
      {released > 0 ? (
        <Tag tone="warn" icon={Hourglass}>
          {t('years.centres.state.working')}
        </Tag>
      ) : (
        <Tag tone="line" icon={CircleDashed}>
          {t('years.centres.state.nothing')}
        </Tag>
      )}
    </Box>
  );
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0,1fr) auto', md: 'minmax(0,1fr) 130px 210px 170px' },
  gap: '2px 14px',
  alignItems: 'center',
  p: { xs: '8px 12px', md: '5px 14px' },
  borderTop: '1px solid',
  borderColor: 'divider',
};
