import { labelOf } from '@geleit/domain';
import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import type { ProceedingView } from '../../api/types.js';

/** How far a proceeding has come, by date; what has no date stands last. */
export function StageLine({ stages }: { stages: ProceedingView['stages'] }) {
  const t = useT();
  const locale = useCurrentLocale();
  if (stages.length === 0) return null;
  return (
    <Line aria-label={t('proceedings.stages')}>
      {stages.map(({ stage, on }) => (
        <li key={`${stage}-${on ?? ''}`}>
          <b>{labelOf('proceedingStage', stage, locale)}</b>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {on ? dayPlain(on, locale) : t('proceedings.undated')}
          </Box>
        </li>
      ))}
    </Line>
  );
}

const Line = styled('ol')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px 0',
  listStyle: 'none',
  margin: '8px 0 6px',
  padding: 0,
  fontSize: 13,
  lineHeight: 1.35,
  '& li': {
    position: 'relative',
    display: 'grid',
    padding: '14px 22px 0 0',
    '&::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 2,
      width: 8,
      height: 8,
      borderRadius: '50%',
      backgroundColor: theme.vars.palette.area.legal.main,
    },
    '&::after': {
      content: '""',
      position: 'absolute',
      left: 12,
      right: 4,
      top: 5,
      height: 2,
      backgroundColor: theme.vars.palette.area.legal.tint,
    },
    '&:last-of-type::after': { display: 'none' },
  },
  '& b': { fontWeight: 600 },
}));
