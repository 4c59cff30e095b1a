import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CalendarClock } from 'lucide-react';
import type { DeadlineView } from '../../api/types.js';
import { DeadlineActions } from '../../deadlines-list/DeadlineActions.js';
import { ExplainLink } from '../../deadlines-list/ExplainLink.js';
import { titleOf } from '../../deadlines-list/deadlineWords.js';
import { day, dayOf, dayPlain, dayPlus, dayShort, daysFrom, timeOf } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { now, today } from '../../session/clock.js';
import { DueBadge } from '../../ui/DueBadge.js';
import { capitalised } from '../capitalised.js';
import { useCaseDialog } from '../dialogs.js';
import { numbered } from '../tracks/model/trackModel.js';
import { AsideSection } from './AsideSection.js';
import { Fuse } from './Fuse.js';
import { SmallLink } from './SmallLink.js';
import { isOver, withTime } from '../../ui/dueWords.js';

const shownAtMost = 6;

/** More than ten months ahead a day without its year could be taken for a nearer one. */
const isFar = (dueOn: string) => dueOn > dayPlus(today(), 300);

/** The next deadline in full, those after it by number: the numbers of the graph. */
export function DeadlinesSection({ deadlines, mayChange }: { deadlines: readonly DeadlineView[]; mayChange: boolean }) {
  const t = useT();
  const locale = useCurrentLocale();
  const open = useCaseDialog();
  const flags = numbered(deadlines);
  const following = flags.flatMap(({ number, id }) =>
    deadlines.filter((deadline) => deadline.id === id).map((deadline) => ({ number, deadline })),
  );
  const next = following[0]?.deadline;
  if (!next) {
    return (
      <AsideSection icon={CalendarClock} title={t('caseAside.nextDeadline')}>
        <Typography variant="dense" component="p">
          {t('caseAside.noDeadline')}
        </Typography>
        {mayChange ? (
          <SmallLink
            about={t('caseAside.nextDeadline')}
            onClick={() => {
              open({ name: 'deadline' });
            }}
          >
            {t('caseAside.setDeadline')}
          </SmallLink>
        ) : null}
      </AsideSection>
    );
  }
  const setOn = dayOf(next.createdAt);
  const hasFar = following.slice(0, shownAtMost).some(({ deadline }) => isFar(deadline.dueOn));
  return (
    <AsideSection
      icon={CalendarClock}
      title={t('caseAside.nextDeadline')}
      action={
        mayChange ? (
          <Box sx={{ m: '-6px -4px' }}>
            <DeadlineActions deadline={next} />
          </Box>
        ) : null
      }
    >
      <DueBadge dueOn={next.dueOn} dueAt={next.dueAt} />
      <Typography sx={{ fontSize: 19, fontWeight: 700, lineHeight: 1.25, mt: '6px' }}>
        {withTime(day(next.dueOn), next.dueAt, locale, t)}
      </Typography>
      <Typography variant="dense" component="p">
        {capitalised(titleOf(next, locale))}
      </Typography>
      {next.legalBasis ? (
        <Typography variant="dense" component="p" color="text.secondary">
          {next.legalBasis} <ExplainLink deadline={next} />
        </Typography>
      ) : null}
      <Fuse gone={daysFrom(setOn, today())} all={daysFrom(setOn, next.dueOn)} />
      <Box component="ol" aria-label={t('caseAside.others')}>
        {following.slice(0, shownAtMost).map(({ number, deadline }) => (
          <Box
            component="li"
            key={deadline.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: `20px ${hasFar ? 76 : 52}px minmax(0,1fr)`,
              gap: '6px',
              fontSize: 13,
              lineHeight: 1.35,
              py: '2px',
            }}
          >
            <FlagNumber number={number} isOverdue={isOver(deadline, { today: today(), now: now() })} />
            <b style={{ fontWeight: 600 }}>
              {isFar(deadline.dueOn) ? dayPlain(deadline.dueOn) : dayShort(deadline.dueOn)}
            </b>
            <span>
              {deadline.dueAt ? <b style={{ fontWeight: 600 }}>{timeOf(deadline.dueAt, locale)} </b> : null}
              {capitalised(titleOf(deadline, locale))}
            </span>
          </Box>
        ))}
      </Box>
      {flags.length > shownAtMost ? (
        <Typography variant="meta" color="text.secondary">
          {t('caseAside.more', { smart_count: flags.length - shownAtMost })}
        </Typography>
      ) : null}
    </AsideSection>
  );
}

const FlagNumber = ({ number, isOverdue }: { number: number; isOverdue: boolean }) => (
  <Box
    component="span"
    sx={{
      width: 18,
      height: 18,
      borderRadius: '50%',
      display: 'grid',
      placeItems: 'center',
      fontSize: 11,
      fontWeight: 700,
      boxShadow: 'inset 0 0 0 1px currentColor',
      ...(isOverdue
        ? { bgcolor: 'error.light', color: 'error.main' }
        : { bgcolor: 'warning.light', color: 'warning.main' }),
    }}
  >
    {number}
  </Box>
);
