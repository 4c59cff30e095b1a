import { month as monthName } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import type { MonthRow } from './centreDashboard.js';
import { ChartCard } from './charts/ChartCard.js';
import { FigureTable } from './charts/FigureTable.js';
import { Legend } from './charts/Legend.js';
import { MonthsChart } from './charts/MonthsChart.js';
import { figureOfOpened, figureOfSteps } from './figures.js';
import { FigureLink } from './FigureLink.js';
import { rangeOf } from './months.js';

/** New cases and steps of the last twelve months. */
export function MonthsCard({ months }: { months: readonly MonthRow[] }) {
  const t = useT();
  const [opened, steps] = [rangeOf(months, 'opened'), rangeOf(months, 'steps')];
  const summary =
    opened && steps
      ? t('centreDashboard.months.summary', {
          openedLeast: opened.least, openedMost: opened.most, openedPeak: monthName(opened.peak),
          stepsLeast: steps.least, stepsMost: steps.most, stepsPeak: monthName(steps.peak),
        })
      : '';
  const rows = months.toReversed().map((row) => {
    const name = monthName(row.month);
    return {
      key: row.month,
      head: name,
      cells: [
        <FigureLink key="steps" figure={figureOfSteps(row)} label={t('centreDashboard.months.stepsIn', { month: name })} />,
        <FigureLink key="opened" figure={figureOfOpened(row)} label={t('centreDashboard.months.openedIn', { month: name })} />,
      ],
    };
  });
  const words = { steps: t('centreDashboard.months.steps'), opened: t('centreDashboard.months.opened') };
  return (
    <ChartCard
      span={5}
      title={t('centreDashboard.months.title')}
      chart={
        <>
          <Legend
            entries={[
              { label: words.steps, look: { fill: 'chart.c1' }, isLine: true },
              { label: words.opened, look: { fill: 'chart.c3', edge: 'chart.c1' } },
            ]}
          />
          <MonthsChart months={months} summary={summary} />
        </>
      }
      table={<FigureTable columns={[t('centreDashboard.months.month'), words.steps, words.opened]} rows={rows} />}
    />
  );
}
