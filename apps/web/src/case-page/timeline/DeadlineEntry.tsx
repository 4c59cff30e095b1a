import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { CalendarCheck, CalendarClock, CalendarX } from 'lucide-react';
import type { DeadlineView } from '../../api/types.js';
import { DeadlineActions } from '../../deadlines-list/DeadlineActions.js';
import { titleOf } from '../../deadlines-list/deadlineWords.js';
import { day, dayOf, dayPlain } from '../../format/dates.js';
import { type T, useCurrentLocale, useT } from '../../i18n/useT.js';
import { DueBadge } from '../../ui/DueBadge.js';
import { capitalised } from '../capitalised.js';
import { EntryFrame } from './EntryFrame.js';
import { withTime } from '../../ui/dueWords.js';

const icons = { open: CalendarClock, met: CalendarCheck, missed: CalendarX, waived: CalendarX };

/** A deadline in the timeline: how it stands, its norm, who moved it and why, and what can be done about it. */
export function DeadlineEntry({
  deadline,
  on,
  who,
  mayChange,
}: {
  deadline: DeadlineView;
  on: string;
  who: string;
  mayChange: boolean;
}) {
  const t = useT();
  const locale = useCurrentLocale();
  const reason = [deadline.reasonCode ? labelOf('reasonCode', deadline.reasonCode, locale) : '', deadline.reason ?? '']
    .filter(Boolean)
    .join(': ');
  const lines = [
    [
      t('timeline.dueOn', { day: withTime(day(deadline.dueOn), deadline.dueAt, locale, t) }),
      deadline.legalBasis,
      deadline.metOn ? t('timeline.metOn', { day: dayPlain(deadline.metOn) }) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    ...(deadline.state !== 'open' && reason ? [t('timeline.reason', { reason })] : []),
    ...deadline.moves.map((move) => movedWords(move, t)),
    ...deadline.stateChanges.filter(({ state }) => state === 'open').map((change) => reopenedWords(change, t)),
  ];
  return (
    <EntryFrame
      on={on}
      meta={t('caseHead.deadline')}
      {...(deadline.statusId || deadline.kind !== 'by-hand' ? { area: 'residence' as const } : {})}
      icon={icons[deadline.state]}
      title={capitalised(titleOf(deadline, locale))}
      tag={<DueBadge dueOn={deadline.dueOn} dueAt={deadline.dueAt} state={deadline.state} dense />}
      end={deadline.responsible?.name ?? who}
      action={mayChange || deadline.state !== 'open' ? <DeadlineActions deadline={deadline} /> : null}
    >
      <Box>
        {lines.map((line) => (
          <Typography key={line} sx={{ overflowWrap: 'anywhere' }}>
            {line}
          </Typography>
        ))}
      </Box>
    </EntryFrame>
  );
}

const movedWords = ({ from, to, reason = '', ...move }: DeadlineView['moves'][number], t: T) =>
  `${t('timeline.moved', { from: dayPlain(from), to: dayPlain(to), reason })} ${byWords(move, t)}`;

const reopenedWords = ({ reason = '', ...change }: DeadlineView['stateChanges'][number], t: T) =>
  `${t('timeline.reopened', { reason })} ${byWords(change, t)}`;

const byWords = ({ by, at }: Pick<DeadlineView['moves'][number], 'by' | 'at'>, t: T) =>
  `(${t('timeline.movedBy', { who: by ? by.name : '', day: dayPlain(dayOf(at)) })})`;
