import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ChartColumn, Table2 } from 'lucide-react';
import { useState } from 'react';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { BarChart } from '../chart/BarChart.js';
import { useWords } from '../data/label.js';
import type { Method } from '../data/method.js';
import { percent } from '../data/percent.js';
import type { ReportTable } from '../data/report.js';
import { FigureButton } from '../note/FigureButton.js';
import { gridStyle } from '../tables/gridStyle.js';

/** One question of the report as a picture, or as its table. */
export function ReportTableCard({ table, method }: { table: ReportTable; method: Method }) {
  const t = useT();
  const words = useWords();
  const [isTable, setTable] = useState(false);
  const title = words(table.title);
  const change = t(isTable ? 'report.asChart' : 'report.asTable', { title });
  return (
    <Card
      title={title}
      hint={[words(table.base), table.multiple ? t('report.multiple') : ''].filter(Boolean).join(', ')}
      action={
        <Tooltip title={change}>
          <IconButton aria-label={change} onClick={() => setTable(!isTable)}>
            {isTable ? <ChartColumn size={16} aria-hidden /> : <Table2 size={16} aria-hidden />}
          </IconButton>
        </Tooltip>
      }
      sx={{ overflow: 'hidden' }}
    >
      {isTable ? (
        <Figures table={table} method={method} />
      ) : (
        <BarChart
          summary={t('report.picture', { title, words: spoken(table, words, words(method.suppressed)) })}
          bars={table.rows.map(({ code, label, value, share }) => ({
            code,
            label: words(label),
            whole: value,
            part: null,
            ...(value !== null && share !== null ? { said: `${whole(value)} · ${percent(share)}` } : {}),
          }))}
        />
      )}
    </Card>
  );
}

/** The picture read out: every row with its number. */
const spoken = (
  { rows }: ReportTable,
  words: (label: { de: string; en: string }) => string,
  protectedWords: string,
): string =>
  rows.map(({ label, value }) => `${words(label)}: ${value === null ? protectedWords : whole(value)}`).join('; ');

function Figures({ table, method }: { table: ReportTable; method: Method }) {
  const t = useT();
  const words = useWords();
  return (
    <Box sx={{ overflowX: 'auto', position: 'relative' }}>
      <Box component="table" sx={gridStyle}>
        <caption>{words(table.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words(table.title)}</th>
            <th scope="col">{t('statistics.tables.cases')}</th>
            <th scope="col">%</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{words(row.label)}</th>
              <td>
                <FigureButton
                  shown={row}
                  name={`${words(table.title)}, ${words(row.label)}`}
                  protectedWords={words(method.suppressed)}
                />
              </td>
              <td>{percent(row.share)}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
