import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ListChecks, Target } from 'lucide-react';
import { useT } from '../../i18n/useT.js';

interface PlanHeadProps {
  /** Without them nothing can be entered. */
  onGoal: (() => void) | undefined;
  onTask: (() => void) | undefined;
}

/** The plan by name, and what can be added to it. */
export function PlanHead({ onGoal, onTask }: PlanHeadProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
      <Typography variant="h2">{t('plan.title')}</Typography>
      <Box sx={{ ml: 'auto', display: 'flex', gap: '8px' }}>
        {onGoal ? (
          <Button startIcon={<Target size={16} aria-hidden />} onClick={onGoal}>
            {t('plan.newGoal')}
          </Button>
        ) : null}
        {onTask ? (
          <Button startIcon={<ListChecks size={16} aria-hidden />} onClick={onTask}>
            {t('tasks.newTitle')}
          </Button>
        ) : null}
      </Box>
    </Box>
  );
}
