import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { dayPlus, dayShort, daysFrom } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { freeIn, type Run } from './occupancyRuns.js';

interface OccupancyBarProps {
  name: string;
  runs: readonly Run[];
}

const daysOfMark = 14;
const roomForWords = 8;

/** The coming weeks of one place: how high the bar stands is how full it is. */
export function OccupancyBar({ name, runs }: OccupancyBarProps) {
  const t = useT();
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return null;
  const length = daysFrom(first.from, last.until) + 1;
  const words = runs.map(({ from, taken, beds }) => t('places.since', { day: dayShort(from), taken, beds })).join(', ');
  const marks = Array.from({ length: Math.ceil(length / daysOfMark) }, (_, at) => at * daysOfMark);
  return (
    <Box sx={{ px: '14px', pb: '10px' }}>
      <Strip role="img" aria-label={t('places.alt', { name, words })}>
        {runs.map((run) => (
          <div key={run.from} style={{ flexGrow: run.days }} className={freeIn(run) === 0 ? 'run full' : 'run'}>
            <i style={{ height: `${run.beds === 0 ? 100 : Math.min(100, (run.taken / run.beds) * 100)}%` }} />
            {run.days >= roomForWords ? <span>{t('places.taken', { taken: run.taken, beds: run.beds })}</span> : null}
          </div>
        ))}
      </Strip>
      <Box aria-hidden sx={{ position: 'relative', height: 18, fontSize: 11.5, color: 'text.secondary' }}>
        {marks.map((at) => (
          <Box key={at} component="span" sx={{ position: 'absolute', left: `${(at / length) * 100}%`, top: '2px' }}>
            {dayShort(dayPlus(first.from, at))}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const Strip = styled('div')(({ theme }) => {
  const { palette } = theme.vars;
  return {
    display: 'flex',
    height: 36,
    border: `1px solid ${palette.area.housing.main}`,
    borderRadius: 4,
    overflow: 'hidden',
    '& .run': {
      position: 'relative',
      flexBasis: 0,
      minWidth: 2,
      display: 'grid',
      placeItems: 'center',
      fontSize: 12,
      fontWeight: 600,
      color: palette.text.primary,
    },
    '& .run + .run': { borderLeft: `1px solid ${palette.area.housing.main}` },
    '& i': {
      position: 'absolute',
      inset: 'auto 0 0',
      backgroundColor: palette.area.housing.tint,
      borderTop: `2px solid ${palette.area.housing.main}`,
    },
    // Full is told by a hatching as well, not by colour alone.
    '& .full i': {
      backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, color-mix(in srgb, ${palette.area.housing.main} 28%, transparent) 6px 7px)`,
    },
    '& span': {
      position: 'relative',
      padding: '0 6px',
      whiteSpace: 'nowrap',
      backgroundColor: palette.background.paper,
      borderRadius: 3,
    },
  };
});
