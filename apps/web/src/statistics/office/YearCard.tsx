import Box from '@mui/material/Box';
import { CalendarRange } from 'lucide-react';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { Tag } from '../../ui/Tag.js';
import type { Readiness, StatisticsYear } from '../data/year.js';
import { Minima } from '../years/Minima.js';

/** The year that needs somebody: its state, who has finished, what a freeze still needs. */
export function YearCard({ year, readiness }: { year: StatisticsYear | undefined; readiness: Readiness | undefined }) {
  const t = useT();
  if (!year) {
    return (
      <Card title={t('years.none')} padded>
        <Box component="p" sx={{ mb: '8px' }}>
          {t('years.noneText')}
        </Box>
        <Link to="/statistics/years">{t('years.open')}</Link>
      </Card>
    );
  }
  const finished = readiness?.centres.filter(({ finishedOn }) => finishedOn).length ?? 0;
  return (
    <Card
      title={t('office.year.title', { year: year.year })}
      action={
        <Tag tone={year.state === 'collecting' ? 'warn' : 'accent'} icon={CalendarRange}>
          {t(`release.yearState.${year.state}`)}
        </Tag>
      }
      padded
    >
      <Box sx={{ display: 'grid', gap: '12px' }}>
        {readiness ? (
          <>
            <p>{t('years.centres.finished', { finished, total: readiness.centres.length })}</p>
            <Minima readiness={readiness} />
          </>
        ) : null}
        {year.freezeAsked ? (
          <p>
            <b>
              {t(year.freezeAsked.byMe ? 'office.year.askedByMe' : 'office.year.asked', {
                name: year.freezeAsked.by?.name ?? '',
              })}
            </b>
          </p>
        ) : null}
        <Link to={`/statistics/years?year=${year.year}`}>{t('office.year.go')}</Link>
      </Box>
    </Card>
  );
}
