import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Bell, BellOff } from 'lucide-react';
import { day as dayWords, dayNear } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { Card } from '../ui/Card.js';
import type { DeadlinePreview } from './preview.js';

/** When reminders will come once the deadline is entered. Those whose day has passed are told as such. */
export function RemindersCard({ warnings }: Pick<DeadlinePreview, 'warnings'>) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Card title={t('deadlineCalculator.reminders')} sx={{ order: { xs: 4, md: 0 } }}>
      {warnings.length === 0 ? (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ p: '0 14px 12px' }}>
          {t('deadlineCalculator.noReminders')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ p: '0 14px 12px' }}>
          {warnings.map(({ daysBefore, on }) => {
            const isPast = on < today();
            const Icon = isPast ? BellOff : Bell;
            const isThisYear = on.slice(0, 4) === today().slice(0, 4);
            return (
              <Box
                component="li"
                key={daysBefore}
                sx={{
                  display: 'flex',
                  gap: '8px',
                  alignItems: 'center',
                  fontSize: 13,
                  lineHeight: '24px',
                  ...(isPast && { color: 'text.secondary' }),
                }}
              >
                <Icon size={14} aria-hidden />
                {daysBefore === 0
                  ? t('deadlineCalculator.reminderToday')
                  : t('deadlineCalculator.reminderDays', { smart_count: daysBefore })}
                <Box component="b" sx={{ ml: 'auto', fontWeight: isPast ? 400 : 600 }}>
                  {isPast
                    ? t('deadlineCalculator.reminderPast')
                    : isThisYear
                      ? dayNear(on, locale)
                      : dayWords(on, locale)}
                </Box>
              </Box>
            );
          })}
        </Box>
      )}
    </Card>
  );
}
