import Box from '@mui/material/Box';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useT } from '../../i18n/useT.js';
import type { Readiness } from '../data/year.js';

/** Whether a freeze has what it needs at least, with a sign and words; how much there is stays unknown. */
export function Minima({ readiness: { needs, isEnough } }: { readiness: Readiness }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: '4px', fontSize: 13 }}>
      {(['records', 'centres'] as const).map((what) => {
        const Sign = isEnough[what] ? CircleCheck : CircleAlert;
        return (
          <Box
            key={what}
            sx={{
              display: 'flex',
              gap: '6px',
              alignItems: 'center',
              '& svg': { color: isEnough[what] ? 'success.main' : 'warning.main' },
            }}
          >
            <Sign size={16} aria-hidden />
            {t(`years.minima.${what}.${isEnough[what] ? 'enough' : 'lacking'}`, { needs: needs[what] })}
          </Box>
        );
      })}
      <Box component="p" sx={{ color: 'text.secondary' }}>
        {t('years.minima.hint')}
      </Box>
    </Box>
  );
}
