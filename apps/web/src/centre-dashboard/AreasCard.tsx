import { Footprints } from 'lucide-react';
import { duration } from '../format/numbers.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { areaIcons, knownArea } from '../ui/areaIcons.js';
import { codeLabel } from '../ui/codeOptions.js';
import { EmptyState } from '../ui/EmptyState.js';
import type { AreaRow } from './centreDashboard.js';
import { ChartCard } from './charts/ChartCard.js';
import { FigureTable } from './charts/FigureTable.js';
import { RowBars, type RowBar } from './charts/RowBars.js';
import { figureOfArea, type Figure } from './figures.js';
import { FigureLink } from './FigureLink.js';

/** What the work of the last 30 days was about. */
export function AreasCard({ steps, today, steps30 }: { steps: readonly AreaRow[]; today: string; steps30: Figure }) {
  const t = useT();
  const locale = useCurrentLocale();
  const title = t('centreDashboard.areas.title');
  const sorted = steps.toSorted((a, b) => b.count - a.count);
  const bars = sorted.map((row): RowBar => {
    const area = knownArea(row.area);
    const Icon = areaIcons[area];
    const label = codeLabel('supportArea', row.area, locale);
    const ink = `area.${area}.main`;
    return {
      key: row.area,
      label,
      icon: <Icon size={14} aria-hidden />,
      figure: figureOfArea(row, today),
      what: t('centreDashboard.areas.one', { label }),
      ink,
      fill: ink,
      plainLabel: true,
    };
  });
  const rows = bars.map(({ key, label, figure, what }, at) => ({
    key,
    head: label,
    cells: [<FigureLink key={key} figure={figure} label={what} />, duration(sorted[at]?.minutes ?? 0)],
  }));
  const columns = [
    t('centreDashboard.areas.column'),
    t('centreDashboard.areas.count'),
    t('centreDashboard.areas.time'),
  ];
  return (
    <ChartCard
      span={7}
      title={title}
      hint={
        <>
          {t('centreDashboard.areas.last30')}, <FigureLink figure={steps30} label={t('centreDashboard.tiles.steps')} />
        </>
      }
      chart={
        bars.length === 0 ? (
          <EmptyState icon={Footprints} title={t('centreDashboard.areas.none')} />
        ) : (
          <RowBars bars={bars} labelWidth={190} />
        )
      }
      table={<FigureTable columns={columns} rows={rows} />}
    />
  );
}
