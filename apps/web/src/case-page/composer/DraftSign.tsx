import Box from '@mui/material/Box';
import { Check, CloudAlert, CloudCheck, CloudUpload } from 'lucide-react';
import { timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import type { DraftSign as Sign } from './draft/draftState.js';
import type { Saving } from './saving/saving.js';

interface DraftSignProps {
  sign: Sign;
  sealedAt: number | null;
  saving?: Saving;
}

const idle: Saving = { phase: 'idle' };

/** Where the words are: says "gesichert" and "gespeichert" only after the server did. */
export function DraftSign({ sign, sealedAt, saving = idle }: DraftSignProps) {
  const t = useT();
  const said = words();
  if (!said) return <span />;
  const { Icon, text } = said;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '6px',
        fontSize: 13,
        color: sign === 'failed' ? 'warning.main' : 'text.secondary',
      }}
    >
      <Icon size={14} aria-hidden />
      {text}
    </Box>
  );

  function words() {
    if (saving.phase === 'saved') return { Icon: Check, text: t('composer.savedAt', { time: timeOf(saving.at) }) };
    if (sign === 'failed') return { Icon: CloudAlert, text: t('composer.draft.failed') };
    if (sign === 'sealing') return { Icon: CloudUpload, text: t('composer.draft.sealing') };
    return sign === 'sealed' && sealedAt !== null
      ? { Icon: CloudCheck, text: t('composer.draft.sealed', { time: timeOf(sealedAt) }) }
      : null;
  }
}
