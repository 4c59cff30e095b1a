import Box from '@mui/material/Box';
import { LinkBase } from 'react-admin';
import type { DeadlineView } from '../api/types.js';
import { DeadlineActions } from '../deadlines-list/DeadlineActions.js';
import { whyOf } from '../deadlines-list/deadlineWords.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { DueBadge } from '../ui/DueBadge.js';
import { titleOf } from '../deadlines-list/deadlineWords.js';

/** A deadline under its day: how urgent, which case, what, why, and what can be done. The day itself stands above. */
export function CalendarDeadline({ deadline, isNarrow = false }: { deadline: DeadlineView; isNarrow?: boolean }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { case: file, dueOn, dueAt, state } = deadline;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateAreas: { xs: narrow, md: isNarrow ? narrow : '"badge what act"' },
        gridTemplateColumns: { xs: 'minmax(0,1fr) auto', ...(!isNarrow && { md: '150px minmax(0,1fr) 60px' }) },
        gap: { xs: '4px 8px', ...(!isNarrow && { md: '12px' }) },
        alignItems: 'center',
        p: { xs: '8px 6px 8px 12px', md: '7px 8px 7px 14px' },
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Box sx={{ gridArea: 'badge' }}>
        <DueBadge dueOn={dueOn} dueAt={dueAt} state={state} />
      </Box>
      <Box sx={{ gridArea: 'what', minWidth: 0 }}>
        <Box component="p" sx={{ fontWeight: 600, lineHeight: 1.4 }}>
          <Box
            component={LinkBase}
            to={`/cases/${file.id}`}
            aria-label={t('calendar.toCase', { code: file.code })}
            sx={{ display: 'inline-block', mr: '8px', letterSpacing: '.01em' }}
          >
            {file.code}
          </Box>
          {titleOf(deadline, locale)}
        </Box>
        <Box component="p" sx={{ fontSize: 13, lineHeight: 1.35, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {whyOf(deadline, locale, t)}
        </Box>
      </Box>
      <Box sx={{ gridArea: 'act' }}>
        <DeadlineActions deadline={deadline} />
      </Box>
    </Box>
  );
}

const narrow = '"badge act" "what what"';
