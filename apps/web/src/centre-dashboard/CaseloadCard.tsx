import { useT } from '../i18n/useT.js';
import { caseloadInsight } from './caseloadInsight.js';
import { openStates, type CaseloadRow, type OpenState } from './centreDashboard.js';
import { ChartCard } from './charts/ChartCard.js';
import { FigureTable } from './charts/FigureTable.js';
import { Legend } from './charts/Legend.js';
import { StackedBars, type PartLook } from './charts/StackedBars.js';
import { figureOfWorker, type Figure } from './figures.js';
import { FigureLink } from './FigureLink.js';

const looks: Record<OpenState, PartLook> = {
  active: { fill: 'chart.c1', ink: 'primary.contrastText' },
  clearing: { fill: 'chart.c3', ink: 'text.primary', edge: 'chart.c1' },
  dormant: { fill: 'quiet', ink: 'text.primary', edge: 'outline' },
  contact: { fill: 'background.paper', ink: 'text.primary', edge: 'outline' },
};

/** Who carries how much. */
export function CaseloadCard({ caseload, openCases }: { caseload: readonly CaseloadRow[]; openCases: Figure }) {
  const t = useT();
  const state = (one: OpenState) => t(`centreDashboard.caseload.state.${one}`);
  const shown = openStates.filter((one) => caseload.some((row) => row[one] > 0));
  const bars = caseload.map((row) => ({
    key: row.user.id,
    label: row.user.name,
    total: figureOfWorker(row),
    what: row.user.name,
    parts: shown.map((one) => ({
      key: one,
      figure: figureOfWorker(row, one),
      what: `${row.user.name}, ${state(one)}`,
      look: looks[one],
    })),
  }));
  const rows = bars.map(({ key, label, total, what, parts }) => ({
    key,
    head: label,
    cells: [
      ...parts.map((part) => <FigureLink key={part.key} figure={part.figure} label={part.what} />),
      <FigureLink key="total" figure={total} label={what} />,
    ],
  }));
  return (
    <ChartCard
      span={6}
      title={t('centreDashboard.caseload.title')}
      hint={
        <FigureLink figure={openCases} label={t('centreDashboard.tiles.openCases')}>
          {t('centreDashboard.caseload.open', { count: openCases.count })}
        </FigureLink>
      }
      insight={<Insight caseload={caseload} />}
      chart={
        <>
          <StackedBars bars={bars} />
          <Legend entries={shown.map((one) => ({ label: state(one), look: looks[one] }))} />
        </>
      }
      table={
        <FigureTable
          columns={[t('centreDashboard.caseload.worker'), ...shown.map(state), t('centreDashboard.caseload.total')]}
          rows={rows}
        />
      }
    />
  );
}

function Insight({ caseload }: { caseload: readonly CaseloadRow[] }) {
  const t = useT();
  const insight = caseloadInsight(caseload);
  if (insight.kind !== 'leads') return t(`centreDashboard.caseload.${insight.kind}`, { ...insight });
  const { name, most, others } = insight;
  const [least, greatest] = [others[0] ?? 0, others.at(-1) ?? 0];
  const few = [...new Set(others)].join(t('centreDashboard.caseload.and'));
  const words = others.length > 2 ? t('centreDashboard.caseload.range', { least, greatest }) : few;
  return t('centreDashboard.caseload.leads', { name, most, others: words });
}
