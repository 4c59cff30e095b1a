import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT.js';

/** How much of a deadline's time has burnt down; nothing for one that was set today or is over. */
export function Fuse({ gone, all }: { gone: number; all: number }) {
  const t = useT();
  if (all <= 0 || gone < 0 || gone > all) return <Box sx={{ height: 8 }} />;
  const share = Math.round((gone / all) * 100);
  return (
    <Box
      role="img"
      aria-label={t('caseAside.elapsed', { gone, all })}
      sx={{ height: 4, borderRadius: '2px', bgcolor: 'quiet', overflow: 'hidden', m: '8px 0 6px' }}
    >
      <Box sx={{ height: '100%', width: `${share}%`, bgcolor: 'warning.main' }} />
    </Box>
  );
}
