import Box from '@mui/material/Box';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import { useWords } from '../data/label.js';
import type { Method } from '../data/method.js';
import { frozenDay } from './frozenDay.js';
import { type Noted, OpenNote } from './openNote.js';

/** Behind every figure inside stands how it was made: one note, opened where the figure stands. */
export function FigureNotes({ method, year, children }: { method: Method; year: number; children: ReactNode }) {
  const [noted, setNoted] = useState<Noted | null>(null);
  return (
    <OpenNote value={setNoted}>
      {children}
      {noted ? (
        <Popover
          open
          anchorEl={noted.anchor}
          onClose={() => setNoted(null)}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
          transformOrigin={{ vertical: 'top', horizontal: 'center' }}
          slotProps={{ paper: { role: 'dialog', 'aria-label': `${noted.name}: ${noted.figure}` } }}
        >
          <Note noted={noted} method={method} year={year} />
        </Popover>
      ) : null}
    </OpenNote>
  );
}

function Note({ noted: { name, figure, kind }, method, year }: { noted: Noted; method: Method; year: number }) {
  const t = useT();
  const words = useWords();
  return (
    <Box sx={{ p: '12px 14px', maxWidth: 340, display: 'grid', gap: '6px', fontSize: 13 }}>
      <Typography variant="h3" component="p">
        {name}: {figure}
      </Typography>
      <p>
        {kind === 'structural'
          ? t('statistics.note.structural')
          : words(kind === 'suppressed' ? method.suppressed : method.changed)}
      </p>
      <Box component="p" sx={{ color: 'text.secondary' }}>
        {t('statistics.note.basis', { n: method.n, centres: method.centres, day: frozenDay(method.frozenOn) })}
      </Box>
      <Link to={`/statistics/method?year=${year}`}>{t('statistics.note.read', { version: method.version })}</Link>
    </Box>
  );
}
