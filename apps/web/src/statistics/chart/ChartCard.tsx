import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type RefObject, useState } from 'react';
import { whole } from '../../format/numbers.js';
import { Legend } from '../../centre-dashboard/charts/Legend.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { useWords } from '../data/label.js';
import type { StatisticsTable } from '../data/table.js';
import type { LaidOut } from '../tables/useLayOut.js';
import { BarChart } from './BarChart.js';
import { barsOf } from './bars.js';

interface Props extends LaidOut {
  table: StatisticsTable;
  title: string;
  drawing: RefObject<SVGSVGElement | null>;
}

/** The picture beside the table: one bar a row, of two dimensions the chosen column dark on it. */
export function ChartCard({ grid, rows, columns, table, title, drawing }: Props) {
  const t = useT();
  const words = useWords();
  const [chosen, setChosen] = useState(0);
  const at = chosen < grid.columns.length ? chosen : 0;
  const column = grid.columns[at];
  const bars = barsOf(grid, at).map((bar) => {
    const category = rows.categories.find(({ code }) => code === bar.code);
    return { ...bar, label: category ? words(category) : '' };
  });
  return (
    <Card
      title={words(rows)}
      hint={
        table.total === null ? '' : t('statistics.chart.cases', { smart_count: table.total, n: whole(table.total) })
      }
      action={
        columns ? (
          <TextField
            select
            size="small"
            value={at}
            onChange={(event) => setChosen(Number(event.target.value))}
            slotProps={{ select: { SelectDisplayProps: { 'aria-label': t('statistics.chart.dark') } } }}
          >
            {grid.columns.map((one, index) => (
              <MenuItem key={one.code} value={index}>
                {words(one)}
              </MenuItem>
            ))}
          </TextField>
        ) : null
      }
    >
      {column ? (
        <Legend
          entries={[
            { label: words(column), look: { fill: 'chart.c1' } },
            { label: t('statistics.chart.others'), look: { fill: 'chart.c3', edge: 'chart.c1' } },
          ]}
        />
      ) : null}
      <BarChart
        bars={bars}
        summary={t('statistics.chart.summary', { title })}
        drawing={drawing}
        {...(column ? { legend: t('statistics.chart.legend', { dark: words(column) }) } : {})}
      />
      <Box component="p" sx={{ px: '14px', pb: '12px', fontSize: 12, color: 'text.secondary' }}>
        {t('statistics.chart.protected')}
      </Box>
    </Card>
  );
}
