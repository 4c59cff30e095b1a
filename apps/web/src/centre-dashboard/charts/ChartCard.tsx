import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ChartColumn, Table2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';

interface Props {
  title: string;
  /** One figure beside the title. */
  hint?: ReactNode;
  /** What the chart says, in one sentence; the text alternative of the drawing. */
  insight?: ReactNode;
  chart: ReactNode;
  table: ReactNode;
  /** Columns of twelve on wide screens. */
  span: number;
}

/** A chart with its table: the switch stands top right. */
export function ChartCard({ title, hint, insight, chart, table, span }: Props) {
  const t = useT();
  const [isTable, setTable] = useState(false);
  const change = t(isTable ? 'centreDashboard.asChart' : 'centreDashboard.asTable', { title });
  const toggle = (
    <Tooltip title={change}>
      <IconButton aria-label={change} onClick={() => setTable(!isTable)}>
        {isTable ? <ChartColumn size={16} aria-hidden /> : <Table2 size={16} aria-hidden />}
      </IconButton>
    </Tooltip>
  );
  return (
    <Card
      title={title}
      hint={hint}
      action={toggle}
      sx={{ gridColumn: { lg: `span ${span}` }, display: 'flex', flexDirection: 'column' }}
    >
      {insight && (
        <Box
          component="p"
          sx={{
            px: '14px',
            pb: '8px',
            fontSize: 13,
            color: 'text.secondary',
            '& b, & a': { color: 'text.primary', fontWeight: 600 },
          }}
        >
          {insight}
        </Box>
      )}
      {isTable ? <Box sx={{ px: '8px', pb: '8px', overflowX: 'auto' }}>{table}</Box> : chart}
    </Card>
  );
}
