import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { PencilLine } from 'lucide-react';
import type { RiskAssessmentView } from '../../api/types.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { RiskLevelTag } from './RiskLevelTag.js';

interface AssessmentListProps {
  assessments: readonly RiskAssessmentView[];
  onCorrect?: ((assessment: RiskAssessmentView) => void) | undefined;
}

/** Earlier assessments with their reasons and the plan of their time, the latest first. */
export function AssessmentList({ assessments, onCorrect }: AssessmentListProps) {
  const t = useT();
  const locale = useCurrentLocale();
  if (assessments.length === 0) return null;
  return (
    <Card title={t('safety.earlier')}>
      <Box component="ol">
        {assessments.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{
              display: 'grid',
              gap: '4px',
              p: { xs: '10px 12px', md: '8px 8px 10px 14px' },
              borderTop: '1px solid',
              borderColor: 'divider',
            }}
          >
            <Box sx={{ display: 'flex', gap: '4px 10px', alignItems: 'center', flexWrap: 'wrap' }}>
              <b style={{ fontWeight: 600 }}>{day(one.assessedOn, locale)}</b>
              <RiskLevelTag level={one.level} />
              <Typography variant="meta" color="text.secondary">
                {one.recordedBy?.name ?? ''}
              </Typography>
              {onCorrect ? (
                <Button
                  size="small"
                  variant="text"
                  startIcon={<PencilLine size={14} aria-hidden />}
                  aria-label={`${t('timeline.correct')}: ${day(one.assessedOn, locale)}`}
                  onClick={() => {
                    onCorrect(one);
                  }}
                  sx={{ ml: 'auto' }}
                >
                  {t('timeline.correct')}
                </Button>
              ) : null}
            </Box>
            {[
              [t('safety.reasons'), one.reasons],
              [t('safety.plan'), one.safetyPlan],
              [t('safety.note'), one.note],
            ].map(([title, text]) =>
              text ? (
                <Typography
                  key={title}
                  variant="dense"
                  component="p"
                  sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '92ch' }}
                >
                  <b>{title}:</b> {text}
                </Typography>
              ) : null,
            )}
          </Box>
        ))}
      </Box>
    </Card>
  );
}
