import Box from '@mui/material/Box';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { shareOf } from '../../centre-dashboard/charts/scale.js';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import type { Readiness } from '../data/year.js';

/** What a freeze needs at least and what is there, with a bar, a sign and words. */
export function Minima({ readiness: { needs, has } }: { readiness: Readiness }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '10px 24px' }}>
      {(['records', 'centres'] as const).map((what) => {
        const isEnough = has[what] >= needs[what];
        const words = t(`years.minima.${what}`, { has: whole(has[what]), needs: needs[what] });
        const Sign = isEnough ? CircleCheck : CircleAlert;
        return (
          <Box key={what}>
            <Box
              sx={{
                display: 'flex',
                gap: '6px',
                alignItems: 'center',
                fontSize: 13,
                mb: '4px',
                '& svg': { color: isEnough ? 'success.main' : 'warning.main' },
              }}
            >
              <Sign size={16} aria-hidden />
              {words}
            </Box>
            <Box aria-hidden sx={{ height: 4, borderRadius: 2, bgcolor: 'divider' }}>
              <Box
                sx={{ height: 1, borderRadius: 2, bgcolor: isEnough ? 'success.main' : 'warning.main' }}
                style={{ width: `${shareOf(has[what], needs[what])}%` }}
              />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
