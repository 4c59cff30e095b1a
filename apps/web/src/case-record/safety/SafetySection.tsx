import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { PencilLine, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { RiskAssessmentView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useRecords } from '../useRecords.js';
import { AssessmentList } from './AssessmentList.js';
import { CurrentAssessment } from './CurrentAssessment.js';
import { RiskDialog } from './RiskDialog.js';

type Open = { assessment?: RiskAssessmentView } | null;

/** How dangerous it is and what to do about it; earlier assessments stay below. */
export function SafetySection({ record }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const { rows, error, isPending, retry } = useRecords<RiskAssessmentView>(
    record.id,
    'risk-assessments',
    'riskAssessment',
  );
  const [open, setOpen] = useState<Open>(null);
  const isOpen = record.may.change && record.state !== 'closed';
  if (isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (error) return <ErrorState error={error} onRetry={retry} />;
  const [latest, ...earlier] = rows;
  const correct =
    isOpen && mayI('change', 'riskAssessment')
      ? (assessment: RiskAssessmentView) => {
          setOpen({ assessment });
        }
      : undefined;
  const assess =
    isOpen && mayI('record', 'riskAssessment') ? (
      <Button
        variant={latest ? 'outlined' : 'contained'}
        {...(latest ? {} : { color: 'primary' })}
        startIcon={<ShieldCheck size={16} aria-hidden />}
        onClick={() => {
          setOpen({});
        }}
      >
        {t('safety.assess')}
      </Button>
    ) : null;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        <Typography variant="h2">{t('safety.title')}</Typography>
        {latest ? <Box sx={{ ml: 'auto' }}>{assess}</Box> : null}
      </Box>
      {latest ? (
        <>
          <CurrentAssessment
            assessment={latest}
            action={
              correct ? (
                <Button
                  size="small"
                  variant="text"
                  startIcon={<PencilLine size={14} aria-hidden />}
                  onClick={() => {
                    correct(latest);
                  }}
                >
                  {t('timeline.correct')}
                </Button>
              ) : null
            }
          />
          <AssessmentList assessments={earlier} onCorrect={correct} />
        </>
      ) : (
        <Card>
          <EmptyState icon={ShieldCheck} title={t('safety.empty')} action={assess}>
            {t('safety.emptyHint')}
          </EmptyState>
        </Card>
      )}
      {open ? (
        <RiskDialog
          record={record}
          {...open}
          latest={latest}
          onClose={() => {
            setOpen(null);
          }}
        />
      ) : null}
    </>
  );
}
