import Box from '@mui/material/Box';
import { TriangleAlert } from 'lucide-react';
import { dayPlain } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';

/** The day of the next assessment; one that is past says so. */
export function ReviewDay({ on }: { on: string }) {
  const t = useT();
  if (on >= today()) return <>{dayPlain(on)}</>;
  return (
    <Box
      component="span"
      sx={{ color: 'warning.main', fontWeight: 600, display: 'inline-flex', gap: '4px', alignItems: 'center' }}
    >
      <TriangleAlert size={14} aria-hidden />
      {t('caseAside.reviewLate', { day: dayPlain(on) })}
    </Box>
  );
}
