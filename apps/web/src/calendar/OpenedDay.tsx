import Box from '@mui/material/Box';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { Day, DeadlineView } from '../api/types.js';
import { dayLong } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { CalendarDeadline } from './CalendarDeadline.js';

/** Some deadlines of a day, opened from its place in the grid. */
export interface OpenDay {
  readonly day: Day;
  /** Only this one, or all of the day. */
  readonly id?: string;
  readonly anchor: HTMLElement;
}

interface OpenedDayProps {
  opened: OpenDay | null;
  /** Those of the day, as they are now. */
  deadlines: readonly DeadlineView[];
  onClose: () => void;
}

/** The deadlines of a day in full, with what can be done about them. */
export function OpenedDay({ opened, deadlines: ofDay, onClose }: OpenedDayProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const heading = useId();
  if (!opened) return null;
  const { day, id, anchor } = opened;
  const deadlines = id === undefined ? ofDay : ofDay.filter((one) => one.id === id);
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-labelledby': heading,
          sx: { width: 'min(420px, calc(100vw - 24px))', borderRadius: '10px', mt: '4px' },
        },
      }}
    >
      <Typography variant="h2" id={heading} sx={{ p: '10px 14px 8px' }}>
        {dayLong(day, locale)}
      </Typography>
      {deadlines.length === 0 ? (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ p: '0 14px 12px' }}>
          {t('calendar.noneOnDay')}
        </Typography>
      ) : (
        <Box component="ul">
          {deadlines.map((deadline) => (
            <CalendarDeadline key={deadline.id} deadline={deadline} isNarrow />
          ))}
        </Box>
      )}
    </Popover>
  );
}
