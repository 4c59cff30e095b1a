import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { isWeekend } from '../calendar/calendarDays.js';
import { dayNear, dayPlus, month as monthWords, weekday } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { dayCss } from './dayCss.js';
import { monthsPicture, spanOf, type PictureMonth } from './monthsPicture.js';
import { PictureLegend } from './PictureLegend.js';
import type { DeadlinePreview } from './preview.js';
import type { DeadlineRule, TriggerKind } from './rule.js';

interface MonthsPictureProps {
  result: DeadlinePreview;
  rule: DeadlineRule;
  way: TriggerKind | 'facility';
  holidayOf: (day: string) => string | null;
}

/** Three months in which the sum can be seen; every step of it stands above in words. */
export function MonthsPicture({ result, rule, way, holidayOf }: MonthsPictureProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const months = monthsPicture(result);
  const { trigger, notified, due } = spanOf(result);
  const named = [
    trigger !== notified && t('deadlineCalculator.pictureDay.posted', { day: dayNear(trigger, locale) }),
    notified !== due && t('deadlineCalculator.pictureDay.notified', { day: dayNear(notified, locale) }),
    t('deadlineCalculator.pictureDay.due', { day: dayNear(due, locale) }),
  ].filter(Boolean);
  const ends = [months[0], months.at(-1)].map((one) => monthWords(`${one?.month}-01`, locale));
  return (
    <>
      <Box
        role="img"
        aria-label={t('deadlineCalculator.picture', { months: ends.join(' – '), days: named.join(', ') })}
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,280px)', sm: 'repeat(3,minmax(0,1fr))' },
          gap: '16px 20px',
          p: { xs: '6px 12px 10px', md: '4px 18px 10px' },
          borderTop: { xs: '1px solid', md: 0 },
          borderColor: 'divider',
        }}
      >
        {months.map((one) => (
          <Month key={one.month} month={one} holidayOf={holidayOf} />
        ))}
      </Box>
      <PictureLegend months={months} rule={rule} way={way} holidayOf={holidayOf} />
    </>
  );
}

/** Any Monday; only the names of the days are taken from it. */
const monday = '2026-01-05';

function Month({ month, holidayOf }: { month: PictureMonth; holidayOf: (day: string) => string | null }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Box aria-hidden sx={{ minWidth: 0 }}>
      <Typography variant="h4" component="p" sx={{ mb: '4px', display: 'flex', gap: '6px', alignItems: 'baseline' }}>
        {monthWords(`${month.month}-01`, locale)}
        {month.leftOut > 0 ? (
          <Typography component="span" variant="meta" color="text.secondary" sx={{ fontWeight: 400 }}>
            … {t('deadlineCalculator.leftOut', { smart_count: month.leftOut })}
          </Typography>
        ) : null}
      </Typography>
      <Days>
        {Array.from({ length: 7 }, (_, at) => (
          <span key={at} className="name">
            {weekday(dayPlus(monday, at), locale)}
          </span>
        ))}
        {month.days.map(({ day, sign, isPossible }, at) => {
          const holiday = holidayOf(day);
          return (
            <span
              key={day}
              data-sign={sign}
              data-possible={isPossible || undefined}
              data-free={isWeekend(day) || holiday !== null || undefined}
              data-holiday={holiday !== null || undefined}
              title={holiday ?? undefined}
              style={at === 0 ? { gridColumnStart: month.offset + 1 } : undefined}
            >
              {Number(day.slice(8))}
            </span>
          );
        })}
      </Days>
    </Box>
  );
}

const Days = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(7,1fr)',
  textAlign: 'center',
  fontSize: 12,
  '& > span': { height: 24, lineHeight: '24px', margin: '1px 0', position: 'relative' },
  '& > .name': { fontWeight: 500, color: theme.vars.palette.text.secondary, height: 20, lineHeight: '20px' },
  '& > [data-free]': { color: theme.vars.palette.text.secondary },
  '& > [data-holiday]::after': {
    content: '""',
    position: 'absolute',
    bottom: 1,
    left: 'calc(50% - 2px)',
    width: 4,
    height: 4,
    borderRadius: '50%',
    backgroundColor: 'currentColor',
  },
  ...dayCss(theme),
}));
