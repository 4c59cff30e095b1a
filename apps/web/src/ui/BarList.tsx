import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { BarChart3, Table as TableIcon, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { whole } from '../format/numbers.js';
import { useT } from '../i18n/useT.js';
import { BarRows } from './BarRows.js';
import { BarTable } from './BarTable.js';
import { Card } from './Card.js';

export interface BarPart {
  /** What the part stands for, e.g. 'aktiv'. */
  label: string;
  value: number;
  /** A path of the palette, e.g. `chart.c1` or `area.legal.main`; c3 gets an edge. */
  colour: string;
}

export interface BarRow {
  key: string;
  label: string;
  icon?: LucideIcon;
  /** Colour of icon and words, a palette path. */
  tone?: string;
  parts: readonly BarPart[];
  /** The list behind the bar, for leads. */
  to?: string;
  state?: unknown;
}

export interface BarListProps {
  title: string;
  hint?: string;
  /** The sentence that says what the chart says; it is the text alternative, too. */
  insight?: ReactNode;
  rows: readonly BarRow[];
  /** How a value reads; whole numbers by default. */
  format?: (value: number) => string;
  /** Heading of the first column of the table. */
  rowHeading: string;
  /** Heading of the value column when every row has one part. */
  valueHeading: string;
  footer?: ReactNode;
}

/** Horizontal bars, stacked where a row has several parts; the icon at the right turns them into their table. */
export function BarList({
  title,
  hint,
  insight,
  rows,
  format = whole,
  rowHeading,
  valueHeading,
  footer,
}: BarListProps) {
  const t = useT();
  const [isTable, setTable] = useState(false);
  const words = t(isTable ? 'common.asChart' : 'common.asTable');
  const SwitchIcon = isTable ? BarChart3 : TableIcon;
  return (
    <Card
      title={title}
      hint={hint}
      action={
        <Tooltip title={words}>
          <IconButton aria-label={`${title}: ${words}`} aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            <SwitchIcon size={16} aria-hidden />
          </IconButton>
        </Tooltip>
      }
    >
      {insight ? (
        <Box
          sx={{
            px: '14px',
            pb: '8px',
            fontSize: 13,
            color: 'text.secondary',
            '& b': { color: 'text.primary', fontWeight: 600 },
          }}
        >
          {insight}
        </Box>
      ) : null}
      <Box sx={{ px: '14px', pb: '12px' }}>
        {isTable ? (
          <BarTable caption={title} rows={rows} format={format} rowHeading={rowHeading} valueHeading={valueHeading} />
        ) : (
          <BarRows rows={rows} format={format} />
        )}
      </Box>
      {footer ? (
        <Box sx={{ borderTop: '1px solid', borderColor: 'divider', p: '10px 14px', fontSize: 13 }}>{footer}</Box>
      ) : null}
    </Card>
  );
}
