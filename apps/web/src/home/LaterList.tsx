import { shortLabelOf } from '@geleit/domain';
import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import type { DeadlineView } from '../api/types.js';
import { dayNear, dayPlain } from '../format/dates.js';
import { unbroken } from '../case-page/unbroken.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';

/** Deadlines that can wait, two beside each other: day, case, what. */
export function LaterList({ deadlines }: { deadlines: readonly DeadlineView[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const year = today().slice(0, 4);
  return (
    <Box
      component="ul"
      aria-label={t('home.later')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(2,minmax(0,1fr))' },
        gap: '1px 20px',
        p: { xs: '6px 12px', md: '7px 14px 9px' },
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      {deadlines.map((deadline) => (
        <Box
          component="li"
          key={deadline.id}
          sx={{
            display: 'flex',
            gap: '8px',
            fontSize: 13,
            lineHeight: 1.35,
            py: { xs: '6px', md: '3px' },
            minWidth: 0,
          }}
        >
          <Box component="span" sx={{ width: 76, flex: 'none', fontWeight: 600 }}>
            {deadline.dueOn.startsWith(year) ? dayNear(deadline.dueOn, locale) : dayPlain(deadline.dueOn, locale)}
          </Box>
          <Box component={Link} to={`/cases/${deadline.case.id}`} sx={{ width: 102, flex: 'none', fontWeight: 600 }}>
            {deadline.case.code}
          </Box>
          <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' }}>
            {unbroken(deadline.title || shortLabelOf('deadlineRule', deadline.kind, locale))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
