import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Calculator } from 'lucide-react';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { Card } from '../ui/Card.js';
import type { DeadlinePreview } from './preview.js';
import type { DeadlineRule } from './rule.js';

interface MissedCardProps {
  rule: DeadlineRule;
  /** The rule whose period begins when the obstacle ends. */
  remedyRule: DeadlineRule | undefined;
  result: DeadlinePreview;
  onRule: (rule: DeadlineRule) => void;
}

/** What it means to miss this deadline, and what helps then. Louder when it has already passed. */
export function MissedCard({ rule, remedyRule, result, onRule }: MissedCardProps) {
  const t = useT();
  const locale = useCurrentLocale();
  if (!rule.consequence && !rule.remedy) return null;
  const isOver = result.dueOn < today() && (rule.direction === 'end' || rule.direction === 'before');
  return (
    <Card
      title={t(isOver ? 'deadlineCalculator.missedOver' : 'deadlineCalculator.missed')}
      sx={{
        order: { xs: 3, md: 0 },
        ...(isOver && { boxShadow: (theme) => `inset 3px 0 0 ${theme.vars.palette.error.main}` }),
      }}
    >
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: '112px minmax(0,1fr)' },
          gap: { xs: '2px', md: '6px 10px' },
          p: { xs: '0 12px 12px', md: '0 14px 14px' },
          '& dt': { fontSize: 13, color: 'text.secondary', mt: { xs: '6px', md: 0 } },
        }}
      >
        {rule.consequence ? (
          <>
            <dt>{t('deadlineCalculator.consequence')}</dt>
            <dd>{rule.consequence[locale]}</dd>
          </>
        ) : null}
        {rule.remedy ? (
          <>
            <dt>{t('deadlineCalculator.remedy')}</dt>
            <dd>{rule.remedy[locale]}</dd>
          </>
        ) : null}
        {remedyRule ? (
          <Box component="dd" sx={{ gridColumn: { md: 2 }, mt: '4px' }}>
            <Button
              size="small"
              startIcon={<Calculator size={14} aria-hidden />}
              sx={{ height: 'auto', minHeight: 28, whiteSpace: 'normal', textAlign: 'left' }}
              onClick={() => {
                onRule(remedyRule);
              }}
            >
              {t('deadlineCalculator.toRemedy', { name: remedyRule.name[locale] })}
            </Button>
          </Box>
        ) : null}
      </Box>
    </Card>
  );
}
