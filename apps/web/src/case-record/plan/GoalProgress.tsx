import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChartNoAxesCombined, Table2, TrendingUp } from 'lucide-react';
import { useState } from 'react';
import type { GoalView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { ProgressBar } from './ProgressBar.js';
import { ProgressChart } from './ProgressChart.js';
import { ProgressTable } from './ProgressTable.js';

/** How things stand and how they went, drawn or in rows. */
export function GoalProgress({ goal, onState }: { goal: GoalView; onState?: (() => void) | undefined }) {
  const t = useT();
  const [isTable, setTable] = useState(false);
  const { history, progress, title } = goal;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr)', gap: '8px', minWidth: 0 }}>
      <Box sx={{ display: 'flex', gap: '4px 10px', alignItems: 'center', flexWrap: 'wrap' }}>
        <ProgressBar value={progress} />
        <Box sx={{ ml: 'auto', display: 'flex', gap: '4px', flexWrap: 'wrap' }}>
          {history.length > 0 ? (
            <Button
              size="small"
              variant="text"
              aria-label={`${t(isTable ? 'plan.asChart' : 'plan.asTable')}: ${title}`}
              startIcon={isTable ? <ChartNoAxesCombined size={14} aria-hidden /> : <Table2 size={14} aria-hidden />}
              onClick={() => {
                setTable(!isTable);
              }}
            >
              {t(isTable ? 'plan.asChart' : 'plan.asTable')}
            </Button>
          ) : null}
          {onState ? (
            <Button
              size="small"
              variant="text"
              aria-label={`${t('plan.stateProgress')}: ${title}`}
              startIcon={<TrendingUp size={14} aria-hidden />}
              onClick={onState}
            >
              {t('plan.stateProgress')}
            </Button>
          ) : null}
        </Box>
      </Box>
      {history.length > 0 ? isTable ? <ProgressTable course={history} /> : <ProgressChart course={history} /> : null}
    </Box>
  );
}
