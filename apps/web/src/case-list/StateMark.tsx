import Box from '@mui/material/Box';
import { Circle, CircleCheck, CircleDashed, CircleDot, CirclePause, type LucideIcon } from 'lucide-react';
import { useCurrentLocale } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';

const signs: Record<string, readonly [LucideIcon, string]> = {
  contact: [Circle, 'text.secondary'],
  clearing: [CircleDashed, 'primary.main'],
  active: [CircleDot, 'success.main'],
  dormant: [CirclePause, 'text.secondary'],
  closed: [CircleCheck, 'text.secondary'],
};

/** The state of a case: a sign of its own and the word. */
export function StateMark({ state }: { state: string }) {
  const [Icon, colour] = signs[state] ?? [Circle, 'text.secondary'];
  const words = codeLabel('caseState', state, useCurrentLocale());
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '4px', verticalAlign: 'middle' }}>
      <Box component="span" sx={{ display: 'flex', color: colour }}>
        <Icon size={14} aria-hidden />
      </Box>
      {words.charAt(0).toUpperCase() + words.slice(1)}
    </Box>
  );
}
