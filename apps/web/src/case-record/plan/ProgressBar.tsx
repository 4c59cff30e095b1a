import Box from '@mui/material/Box';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { mostProgress, progressCodes, progressWord } from './progressWords.js';

/** How things stand now: as many steps as there are above the lowest, and the word. */
export function ProgressBar({ value }: { value: number | null }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center', flexWrap: 'wrap' }}>
      <Box aria-hidden sx={{ display: 'flex', gap: '3px' }}>
        {progressCodes.slice(1).map((code) => (
          <Box
            key={code}
            sx={{
              width: 22,
              height: 8,
              borderRadius: '2px',
              ...(value !== null && Number(code) <= value
                ? { bgcolor: 'primary.main' }
                : { boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.outline}` }),
            }}
          />
        ))}
      </Box>
      <Box component="span" sx={{ fontSize: 13, ...(value === null ? { color: 'text.secondary' } : {}) }}>
        {value === null
          ? t('plan.noProgress')
          : t('plan.progressOf', { word: progressWord(value, locale), value, most: mostProgress })}
      </Box>
    </Box>
  );
}
