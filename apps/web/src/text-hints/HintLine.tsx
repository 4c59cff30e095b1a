import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useT } from '../i18n/useT.js';
import { Tag } from '../ui/Tag.js';
import type { HintRow } from './hintRows.js';

interface HintLineProps {
  row: HintRow;
  onMask: () => void;
  /** Null where there is no identity to move it into. */
  onMove: (() => Promise<void>) | null;
  onKeep: () => void;
}

/** One find and what can be done about it. */
export function HintLine({ row, onMask, onMove, onKeep }: HintLineProps) {
  const t = useT();
  const [isMoving, setMoving] = useState(false);
  const kind = t(`textHints.kinds.${row.kind}`);
  const about = (action: string) => t('textHints.about', { action, kind, text: row.text });
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 8px', py: '1px' }}>
      <Tag tone="line">{kind}</Tag>
      <Box component="span" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
        {row.text}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', ml: 'auto', '& .MuiButton-root': { px: '7px', minWidth: 0 } }}>
        <Button size="small" variant="text" aria-label={about(t('textHints.mask'))} onClick={onMask}>
          {t('textHints.mask')}
        </Button>
        {onMove ? (
          <Button
            size="small"
            variant="text"
            disabled={isMoving}
            aria-label={about(t('textHints.move'))}
            onClick={() => {
              setMoving(true);
              void onMove().finally(() => setMoving(false));
            }}
          >
            {t('textHints.move')}
          </Button>
        ) : null}
        <Button
          size="small"
          variant="text"
          aria-label={about(t('textHints.keep'))}
          onClick={onKeep}
          sx={{ color: 'text.secondary' }}
        >
          {t('textHints.keep')}
        </Button>
      </Box>
    </Box>
  );
}
