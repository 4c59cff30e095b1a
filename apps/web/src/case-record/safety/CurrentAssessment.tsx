import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { RiskAssessmentView } from '../../api/types.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { ReviewDay } from './ReviewDay.js';
import { RiskLevelTag } from './RiskLevelTag.js';

/** The newest assessment: level, reasons, and the safety plan in full. */
export function CurrentAssessment({ assessment, action }: { assessment: RiskAssessmentView; action: ReactNode }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { level, assessedOn, reviewOn, reasons, safetyPlan, note, recordedBy } = assessment;
  return (
    <>
      <Card title={t('safety.current')} hint={day(assessedOn, locale)} action={action}>
        <Box sx={{ display: 'grid', gap: '10px', p: { xs: '0 12px 12px', md: '0 14px 14px' } }}>
          <Box sx={{ display: 'flex', gap: '4px 12px', flexWrap: 'wrap', alignItems: 'center', fontSize: 13 }}>
            <RiskLevelTag level={level} />
            {reviewOn ? (
              <span>
                {t('safety.reviewOn')}: <ReviewDay on={reviewOn} />
              </span>
            ) : (
              <span>{t('safety.noReview')}</span>
            )}
          </Box>
          <Text title={t('safety.reasons')} text={reasons} />
          <Text title={t('safety.note')} text={note} />
          {recordedBy ? (
            <Typography variant="meta" component="p" color="text.secondary">
              {t('safety.by', { name: recordedBy.name })}
            </Typography>
          ) : null}
        </Box>
      </Card>
      <Card title={t('safety.plan')}>
        <Box sx={{ p: { xs: '0 12px 12px', md: '0 14px 14px' } }}>
          {safetyPlan ? (
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '92ch' }}>
              {safetyPlan}
            </Typography>
          ) : (
            <Typography variant="dense" component="p" color="text.secondary">
              {t('safety.noPlan')}
            </Typography>
          )}
        </Box>
      </Card>
    </>
  );
}

function Text({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <Typography variant="h4" component="h3">
        {title}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '92ch' }}>{text}</Typography>
    </div>
  );
}
