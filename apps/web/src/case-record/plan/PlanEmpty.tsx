import Button from '@mui/material/Button';
import { Plus, Target } from 'lucide-react';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';

/** A plan that begins with its first goal. */
export function PlanEmpty({ onGoal }: { onGoal: (() => void) | undefined }) {
  const t = useT();
  const first = onGoal ? (
    <Button variant="contained" color="primary" startIcon={<Plus size={16} aria-hidden />} onClick={onGoal}>
      {t('plan.first')}
    </Button>
  ) : null;
  return (
    <Card>
      <EmptyState icon={Target} title={t('plan.empty')} action={first}>
        {t('plan.emptyHint')}
      </EmptyState>
    </Card>
  );
}
