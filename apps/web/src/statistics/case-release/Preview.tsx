import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT.js';
import { useWords } from '../data/label.js';
import type { ReleaseYear } from '../data/release.js';

/** Exactly what leaves, in words; nothing else does. */
export function Preview({ year: { year, preview } }: { year: ReleaseYear }) {
  const t = useT();
  const words = useWords();
  return (
    <Box>
      <Box component="p" sx={{ fontSize: 13, color: 'text.secondary', mb: '8px', maxWidth: '80ch' }}>
        {t('release.previewText', { year })}
      </Box>
      <Box component="dl" sx={list}>
        {preview.map(({ dimension, label, answers }) => {
          const isUnknown = answers.length === 0 || answers.every(({ code }) => code === 'u');
          return (
            <Box key={dimension} sx={{ minWidth: 0 }}>
              <Box component="dt" sx={{ fontSize: 12, color: 'text.secondary' }}>
                {words(label)}
              </Box>
              <Box component="dd" sx={{ fontWeight: isUnknown ? 400 : 600, overflowWrap: 'anywhere' }}>
                {answers.length === 0 ? t('release.nothing') : answers.map((one) => words(one.label)).join(', ')}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

const list = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
  gap: '8px 16px',
  p: '10px 12px',
  borderRadius: '6px',
  bgcolor: 'background.sunken',
};
