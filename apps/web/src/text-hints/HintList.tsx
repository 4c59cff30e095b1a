import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/useT.js';
import { hidden } from '../ui/hidden.js';
import { HintLine } from './HintLine.js';
import type { HintRow } from './hintRows.js';

/** More are shown when asked for: the field and what follows it stay in sight. */
const first = 4;

interface HintListProps {
  rows: readonly HintRow[];
  padding: string;
  canMove: boolean;
  onMask: (rows: readonly HintRow[]) => void;
  onMove: (row: HintRow) => Promise<void>;
  onKeep: (row: HintRow) => void;
  /** Takes the last masking back; null if there is none to take back. */
  onUndo: (() => void) | null;
}

/** The hints below a text: quiet, in the order of the text. What is spoken names the kinds only, never the words. */
export function HintList({ rows, padding, canMove, onMask, onMove, onKeep, onUndo }: HintListProps) {
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  const kinds = [...new Set(rows.map(({ kind }) => t(`textHints.kinds.${kind}`)))].join(', ');
  return (
    <>
      <div role="status" aria-live="polite" style={hidden}>
        {rows.length > 0 ? t('textHints.news', { smart_count: rows.length, kinds }) : ''}
      </div>
      {rows.length > 0 ? (
        <Box role="group" aria-label={t('textHints.title')} sx={{ p: padding }}>
          <Box sx={frame}>
            <Box sx={{ display: 'flex', gap: '2px 8px', alignItems: 'center', flexWrap: 'wrap' }}>
              <EyeOff size={14} aria-hidden />
              <b>{t('textHints.title')}</b>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t('textHints.hint')}
              </Box>
              {rows.length > 1 ? (
                <Button size="small" variant="text" sx={{ ml: 'auto' }} onClick={() => onMask(rows)}>
                  {t('textHints.maskAll')}
                </Button>
              ) : null}
            </Box>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {rows.slice(0, isWhole ? rows.length : first).map((row) => (
                <HintLine
                  key={row.key}
                  row={row}
                  onMask={() => onMask([row])}
                  onMove={canMove && row.suggestion.moveTo ? () => onMove(row) : null}
                  onKeep={() => onKeep(row)}
                />
              ))}
            </Box>
            {!isWhole && rows.length > first ? (
              <Button size="small" variant="text" onClick={() => setWhole(true)}>
                {t('textHints.more', { smart_count: rows.length - first })}
              </Button>
            ) : null}
          </Box>
        </Box>
      ) : null}
      {onUndo ? (
        <Box role="status" sx={{ p: padding, fontSize: 13, color: 'text.secondary' }}>
          {t('textHints.masked')}{' '}
          <Button size="small" variant="text" onClick={onUndo}>
            {t('textHints.undo')}
          </Button>
        </Box>
      ) : null}
    </>
  );
}

const frame = {
  mt: '6px',
  p: '6px 8px 4px 10px',
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: '6px',
  bgcolor: 'background.sunken',
  fontSize: 13,
} as const;
