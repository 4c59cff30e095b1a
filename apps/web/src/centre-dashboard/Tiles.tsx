import Box from '@mui/material/Box';
import { Clock, Folder, Footprints, Moon, TriangleAlert } from 'lucide-react';
import { duration } from '../format/numbers.js';
import { useT } from '../i18n/useT.js';
import type { CentreDashboard } from './centreDashboard.js';
import { figuresOf } from './figures.js';
import { FigureLink } from './FigureLink.js';
import { FigureTile } from './FigureTile.js';

/** What a lead looks at first. */
export function Tiles({ dashboard }: { dashboard: CentreDashboard }) {
  const t = useT();
  const figures = figuresOf(dashboard);
  const words = (key: 'dueToday' | 'active' | 'other' | 'anonymous', count: number) =>
    t(`centreDashboard.tiles.${key}`, { count });
  return (
    <Box sx={grid}>
      <FigureTile
        icon={TriangleAlert}
        label={t('centreDashboard.tiles.overdue')}
        figure={figures.overdue}
        tone={figures.overdue.count > 0 ? 'danger' : 'plain'}
        context={t(
          figures.overdue.count > 0 ? 'centreDashboard.tiles.overdueSome' : 'centreDashboard.tiles.overdueNone',
        )}
      />
      <FigureTile
        icon={Clock}
        label={t('centreDashboard.tiles.dueWeek')}
        figure={figures.dueWeek}
        tone={figures.dueWeek.count > 0 ? 'warn' : 'plain'}
        context={
          figures.dueToday.count > 0 ? (
            <FigureLink
              figure={figures.dueToday}
              label={t('centreDashboard.urgency.one', { label: t('centreDashboard.urgency.label.today') })}
            >
              {words('dueToday', figures.dueToday.count)}
            </FigureLink>
          ) : (
            t('centreDashboard.tiles.dueTodayNone')
          )
        }
      />
      <FigureTile
        icon={Folder}
        label={t('centreDashboard.tiles.openCases')}
        figure={figures.openCases}
        context={
          <>
            <FigureLink figure={figures.activeCases} label={t('centreDashboard.tiles.activeCases')}>
              {words('active', figures.activeCases.count)}
            </FigureLink>
            {', '}
            <FigureLink figure={figures.otherCases} label={t('centreDashboard.tiles.otherCases')}>
              {words('other', figures.otherCases.count)}
            </FigureLink>
          </>
        }
      />
      <FigureTile
        icon={Moon}
        label={t('centreDashboard.tiles.withoutContact')}
        figure={figures.withoutContact}
        context={
          <>
            {t('centreDashboard.tiles.days')}
            {', '}
            <FigureLink figure={figures.withoutContactAnonymous} label={t('centreDashboard.tiles.silentAnonymous')}>
              {words('anonymous', figures.withoutContactAnonymous.count)}
            </FigureLink>
          </>
        }
      />
      <FigureTile
        icon={Footprints}
        label={t('centreDashboard.tiles.steps')}
        figure={figures.steps30}
        context={t('centreDashboard.tiles.minutes', { duration: duration(dashboard.figures.minutes30) })}
      />
    </Box>
  );
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: 'repeat(2,minmax(0,1fr))', lg: 'repeat(5,minmax(0,1fr))' },
  gap: { xs: '8px', md: '12px' },
  mb: '12px',
  '& > :last-child': { gridColumn: { xs: 'span 2', lg: 'auto' } },
};
