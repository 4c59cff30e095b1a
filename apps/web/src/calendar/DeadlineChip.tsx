import { styled } from '@mui/material/styles';
import type { DeadlineView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { now, today } from '../session/clock.js';
import { dueColours, dueIcons, dueTone, type DueTone } from '../ui/dueTone.js';
import { dueWords } from '../ui/dueWords.js';
import { hidden } from '../ui/hidden.js';
import { titleOf } from '../deadlines-list/deadlineWords.js';
import { shortDeadlineName } from './shortDeadlineName.js';

interface DeadlineChipProps {
  deadline: DeadlineView;
  /** One line, two, or as many as the title needs with words for the urgency below. */
  size: 'line' | 'two-lines' | 'full';
  onOpen: () => void;
}

/** One deadline in a day of the grid. Not a stop of its own for the keyboard: Enter on the day shows them all. */
export function DeadlineChip({ deadline, size, onOpen }: DeadlineChipProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { case: file } = deadline;
  const moment = { today: today(), now: now() };
  const tone = dueTone(deadline, moment);
  const Icon = dueIcons[tone];
  const title = titleOf(deadline, locale);
  const shortTitle = shortDeadlineName(deadline, locale);
  const when = dueWords(deadline, moment, locale, t);
  return (
    <Chip
      type="button"
      tabIndex={-1}
      title={t('calendar.chip', { code: file.code, title, when })}
      data-tone={tone}
      data-size={size}
      onClick={onOpen}
    >
      <span className="line">
        <Icon size={13} aria-hidden />
        <b>{file.code}</b> {size === 'line' ? <span>{shortTitle}</span> : null}
      </span>
      {size === 'two-lines' ? <span className="second">{shortTitle}</span> : null}
      {size === 'full' ? (
        <>
          <span className="title">{title}</span>
          <span className="when">{when}</span>
        </>
      ) : (
        <span style={hidden}>, {when}</span>
      )}
    </Chip>
  );
}

const tones = Object.keys(dueColours) as DueTone[];

const Chip = styled('button')(({ theme }) => ({
  display: 'block',
  position: 'relative',
  width: '100%',
  minWidth: 0,
  height: 24,
  padding: '0 6px',
  border: 0,
  borderRadius: 4,
  fontFamily: 'inherit',
  fontSize: 12,
  lineHeight: 1.3,
  textAlign: 'left',
  cursor: 'pointer',
  ...Object.fromEntries(
    tones.map((tone) => [`&[data-tone=${tone}]`, theme.unstable_sx(dueColours[tone] as never) as object]),
  ),
  '&[data-tone=waived] .line, &[data-tone=waived] .title, &[data-tone=waived] .second': {
    textDecoration: 'line-through',
  },
  '& .line': { display: 'flex', alignItems: 'center', gap: 5, minWidth: 0, height: 24 },
  '& .line svg': { flex: 'none' },
  '& .line b': { fontWeight: 600, flex: 'none' },
  '& .line span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  '&[data-size=two-lines]': { height: 38 },
  '&[data-size=two-lines] .line': { height: 20 },
  '& .second': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '&[data-size=full]': { height: 'auto', padding: '2px 8px 7px' },
  '& .title': { display: 'block', fontSize: 13, lineHeight: 1.35, overflowWrap: 'anywhere', hyphens: 'auto' },
  '& .when': { display: 'block', marginTop: 3, fontWeight: 600 },
  '&:hover': { boxShadow: 'inset 0 0 0 1px currentColor' },
}));
