import { Calendar, Clock, Hourglass, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { Urgency } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import type { CentreDashboard } from './centreDashboard.js';
import { ChartCard } from './charts/ChartCard.js';
import { FigureTable } from './charts/FigureTable.js';
import { RowBars, type RowBar } from './charts/RowBars.js';
import { figureOfUrgency, type figuresOf } from './figures.js';
import { FigureLink } from './FigureLink.js';

type Look = Pick<RowBar, 'ink' | 'fill' | 'edge'> & { readonly icon: LucideIcon };

const looks: Record<Urgency, Look> = {
  overdue: { icon: TriangleAlert, ink: 'error.main', fill: 'error.main' },
  today: { icon: Hourglass, ink: 'error.main', fill: 'error.main' },
  week: { icon: Clock, ink: 'warning.main', fill: 'warning.main' },
  fortnight: { icon: Clock, ink: 'warning.main', fill: 'warning.main' },
  month: { icon: Calendar, ink: 'text.primary', fill: 'chart.c1' },
  'two-months': { icon: Calendar, ink: 'text.primary', fill: 'chart.c2' },
  later: { icon: Calendar, ink: 'text.primary', fill: 'chart.c3', edge: 'chart.c1' },
};

interface Props {
  deadlines: CentreDashboard['deadlines'];
  figures: Pick<ReturnType<typeof figuresOf>, 'openDeadlines' | 'needSomebody'>;
}

/** How many open deadlines are how near. */
export function UrgencyCard({ deadlines, figures: { openDeadlines, needSomebody } }: Props) {
  const t = useT();
  const title = t('centreDashboard.urgency.title');
  const bars = deadlines.map((row): RowBar => {
    const { icon: Icon, ...look } = looks[row.urgency];
    const label = t(`centreDashboard.urgency.label.${row.urgency}`);
    return {
      key: row.urgency,
      label,
      icon: <Icon size={14} aria-hidden />,
      figure: figureOfUrgency(row),
      what: t('centreDashboard.urgency.one', { label }),
      ...look,
    };
  });
  const rows = bars.map(({ key, label, figure, what }) => ({
    key,
    head: label,
    cells: [<FigureLink key={key} figure={figure} label={what} />],
  }));
  return (
    <ChartCard
      span={6}
      title={title}
      hint={
        <FigureLink figure={openDeadlines} label={t('centreDashboard.urgency.all')}>
          {t('centreDashboard.urgency.open', { count: openDeadlines.count })}
        </FigureLink>
      }
      insight={
        needSomebody.count === 0 ? (
          t('centreDashboard.urgency.calm')
        ) : (
          <>
            <FigureLink figure={needSomebody} label={t('centreDashboard.urgency.needSomebody')} />{' '}
            {t('centreDashboard.urgency.insight', { smart_count: needSomebody.count })}
          </>
        )
      }
      chart={<RowBars bars={bars} labelWidth={112} />}
      table={
        <FigureTable columns={[t('centreDashboard.urgency.column'), t('centreDashboard.urgency.count')]} rows={rows} />
      }
    />
  );
}
