import Box from '@mui/material/Box';
import { UserRoundCheck } from 'lucide-react';
import { LinkBase } from 'react-admin';
import type { DeadlineView } from '../api/types.js';
import { unbroken } from '../case-page/unbroken.js';
import { dayNear, timeOf } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { now, today } from '../session/clock.js';
import { Tag } from '../ui/Tag.js';
import { DueBadge } from '../ui/DueBadge.js';
import { isOver as isPast } from '../ui/dueWords.js';
import { DeadlineActions } from './DeadlineActions.js';
import { ExplainLink } from './ExplainLink.js';
import { titleOf, whyOf } from './deadlineWords.js';

/** Badge · code and title, norm below · date · tick and "…". */
export function DeadlineRow({ deadline, isDeputised = false }: { deadline: DeadlineView; isDeputised?: boolean }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { case: file, dueOn, dueAt, state } = deadline;
  const isOver = state === 'open' && isPast(deadline, { today: today(), now: now() });
  const year = dueOn.slice(0, 4) === today().slice(0, 4) ? null : dueOn.slice(0, 4);
  return (
    <Box
      component="li"
      sx={{ ...rowStyle, ...(isOver && { boxShadow: (theme) => `inset 3px 0 0 ${theme.vars.palette.error.main}` }) }}
    >
      <Box sx={{ gridArea: 'badge' }}>
        <DueBadge dueOn={dueOn} dueAt={dueAt} state={state} />
      </Box>
      <Box sx={{ gridArea: 'what', minWidth: 0 }}>
        <Box component="p" sx={{ fontWeight: 600, lineHeight: 1.4 }}>
          <Box
            component={LinkBase}
            to={`/cases/${file.id}`}
            sx={{ display: 'inline-block', mr: '8px', letterSpacing: '.01em' }}
          >
            {file.code}
          </Box>
          {unbroken(titleOf(deadline, locale))}
          {isDeputised ? (
            <Box component="span" sx={{ ml: '8px', fontWeight: 400 }}>
              <Tag tone="accent" icon={UserRoundCheck}>
                {t('home.deputisedMark')}
              </Tag>
            </Box>
          ) : null}
        </Box>
        <Box component="p" sx={{ fontSize: 13, lineHeight: 1.35, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {whyOf(deadline, locale, t)} {deadline.steps.length > 0 ? <ExplainLink deadline={deadline} /> : null}
        </Box>
      </Box>
      <Box
        sx={{ gridArea: 'date', pr: { xs: '6px', md: 0 }, textAlign: 'right', fontWeight: 600, whiteSpace: 'nowrap' }}
      >
        {dayNear(dueOn, locale)}
        {dueAt ? <Box sx={{ fontSize: 12 }}>{t('due.time', { time: timeOf(dueAt, locale) })}</Box> : null}
        {year && <Box sx={{ fontSize: 12, fontWeight: 400, color: 'text.secondary' }}>{year}</Box>}
      </Box>
      <Box sx={{ gridArea: 'act' }}>
        <DeadlineActions deadline={deadline} />
      </Box>
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateAreas: { xs: '"badge date" "what act"', md: '"badge what date act"' },
  gridTemplateColumns: { xs: 'minmax(0,1fr) auto', md: '150px minmax(0,1fr) 96px 60px' },
  gap: { xs: '4px 8px', md: '12px' },
  alignItems: 'center',
  p: { xs: '10px 6px 8px 12px', md: '7px 8px 8px 14px' },
  borderTop: '1px solid',
  borderColor: 'divider',
} as const;
