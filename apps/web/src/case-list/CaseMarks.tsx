import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { HatGlasses, Lock, ShieldAlert, UserRoundCheck, type LucideIcon } from 'lucide-react';
import type { CaseRow } from '../api/types.js';
import type { MessageKey } from '../i18n/messages.js';
import { useT } from '../i18n/useT.js';
import { hidden } from '../ui/hidden.js';
import { isHighRisk } from './caseWords.js';

interface Mark {
  icon: LucideIcon;
  words: MessageKey;
  colour: string;
}

/** Danger, anonymous, restricted: an icon with its word as tooltip in dense rows, spelled out on cards. */
export function CaseMarks({ row, isSpelled = false }: { row: CaseRow; isSpelled?: boolean }) {
  const t = useT();
  const marks: Mark[] = [
    ...(isHighRisk(row) ? [{ icon: ShieldAlert, words: 'caseList.mark.risk', colour: 'error.main' } as const] : []),
    ...(row.deputised
      ? [{ icon: UserRoundCheck, words: 'caseList.mark.deputised', colour: 'primary.main' } as const]
      : []),
    ...(row.restricted ? [{ icon: Lock, words: 'caseList.mark.restricted', colour: 'text.secondary' } as const] : []),
    ...(row.kind === 'anonymous'
      ? [{ icon: HatGlasses, words: 'caseList.mark.anonymous', colour: 'text.secondary' } as const]
      : []),
  ];
  return marks.map(({ icon: Icon, words, colour }) =>
    isSpelled ? (
      <Box
        component="span"
        key={words}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: '4px',
          color: colour,
          fontSize: 12,
          fontWeight: colour === 'error.main' ? 600 : 400,
        }}
      >
        <Icon size={14} aria-hidden />
        {t(words)}
      </Box>
    ) : (
      <Tooltip key={words} title={t(words)}>
        <Box component="span" sx={{ display: 'inline-flex', color: colour, verticalAlign: '-2px' }}>
          <Icon size={14} aria-hidden />
          <span style={hidden}>{t(words)}</span>
        </Box>
      </Tooltip>
    ),
  );
}
