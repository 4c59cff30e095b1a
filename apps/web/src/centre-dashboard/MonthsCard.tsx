import { month as monthName } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import type { MonthRow } from './centreDashboard.js';
import { ChartCard } from './charts/ChartCard.js';
import { FigureTable } from './charts/FigureTable.js';
import { MonthsChart } from './charts/MonthsChart.js';
import { figureOfOpened } from './figures.js';
import { FigureLink } from './FigureLink.js';
import { rangeOf } from './months.js';

/** New cases of the last twelve months. */
export function MonthsCard({ months }: { months: readonly MonthRow[] }) {
  const t = useT();
  const title = t('centreDashboard.months.title');
  const range = rangeOf(months);
  const insight = range
    ? t(range.least === range.most ? 'centreDashboard.months.same' : 'centreDashboard.months.insight', {
        ...range,
        peak: monthName(range.peak),
      })
    : '';
  const rows = months.toReversed().map((row) => {
    const name = monthName(row.month);
    const words = t('centreDashboard.months.openedIn', { month: name });
    return {
      key: row.month,
      head: name,
      cells: [<FigureLink key="opened" figure={figureOfOpened(row)} label={words} />],
    };
  });
  return (
    <ChartCard
      span={5}
      title={title}
      hint={t('centreDashboard.months.opened')}
      insight={insight}
      chart={<MonthsChart months={months} summary={`${title}: ${insight}`} />}
      table={
        <FigureTable columns={[t('centreDashboard.months.month'), t('centreDashboard.months.opened')]} rows={rows} />
      }
    />
  );
}
