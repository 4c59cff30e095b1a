import Box from '@mui/material/Box';
import { TriangleAlert } from 'lucide-react';
import { dayNear, dayPlain } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';

/** Until when; one that is late says since when. */
export function TaskDue({ dueOn }: { dueOn: string | null }) {
  const t = useT();
  const locale = useCurrentLocale();
  const now = today();
  if (!dueOn) return null;
  const isLate = dueOn < now;
  const words = dueOn.slice(0, 4) === now.slice(0, 4) ? dayNear(dueOn, locale) : dayPlain(dueOn, locale);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '4px',
        fontSize: 13,
        whiteSpace: 'nowrap',
        ...(isLate ? { color: 'error.main', fontWeight: 600 } : { color: 'text.secondary' }),
      }}
    >
      {isLate ? <TriangleAlert size={14} aria-hidden /> : null}
      {isLate ? t('tasks.since', { day: words }) : dueOn === now ? t('tasks.bucket.today') : words}
    </Box>
  );
}
