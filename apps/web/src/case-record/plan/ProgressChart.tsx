import Box from '@mui/material/Box';
import type { GoalView } from '../../api/types.js';
import { useWidth } from '../../case-page/tracks/useWidth.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today as todayNow } from '../../session/clock.js';
import { mostProgress, progressWord } from './progressWords.js';
import { progressLine } from './progressLine.js';

const height = 64;
const edge = 6;

/** The course of a goal as steps over time: what was said holds until something else was said. */
export function ProgressChart({ course }: { course: GoalView['history'] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { ref, width } = useWidth<HTMLDivElement>(320);
  const today = todayNow();
  const inner = width - 2 * edge;
  const points = progressLine(course, { today, width: inner, height, most: mostProgress });
  const last = points.at(-1);
  const path = points.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');
  const words = course.map(({ on, value }) => `${dayPlain(on, locale)} ${progressWord(value, locale)}`).join(', ');
  return (
    <Box ref={ref} sx={{ maxWidth: 520, minWidth: 0, overflow: 'hidden' }}>
      <Box
        component="svg"
        role="img"
        aria-label={t('plan.course', { words })}
        width={width}
        height={height + 2 * edge}
        sx={{ display: 'block', '& .rule': { stroke: (theme) => theme.vars.palette.divider }, color: 'primary.main' }}
      >
        <g transform={`translate(${edge} ${edge})`}>
          {[0, 1, 2, 3, 4].map((step) => (
            <line key={step} className="rule" x1={0} x2={inner} y1={(step / 4) * height} y2={(step / 4) * height} />
          ))}
          <path d={`${path}${last ? `H${inner}` : ''}`} fill="none" stroke="currentColor" strokeWidth={2} />
          {points.map(({ x, y }, at) => (
            <circle key={course[at]?.on} cx={x} cy={y} r={4} fill="currentColor" />
          ))}
        </g>
      </Box>
      <Box aria-hidden sx={{ display: 'flex', justifyContent: 'space-between', fontSize: 12, color: 'text.secondary' }}>
        <span>{course[0] ? dayPlain(course[0].on, locale) : ''}</span>
        <span>{t('plan.scale', { low: progressWord(0, locale), high: progressWord(mostProgress, locale) })}</span>
        <span>{t('plan.today')}</span>
      </Box>
    </Box>
  );
}
