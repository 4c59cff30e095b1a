import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { day, dayOf } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';

export interface Sheet {
  words: string[];
  drawnOn?: string;
}

export interface RecoverySheetProps {
  sheet: Sheet;
  organisation: string;
  onKept: () => void;
}

/** The recovery sheet, shown once: twelve numbered words, made to be printed alone on a page. */
export function RecoverySheet({ sheet, organisation, onKept }: RecoverySheetProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const [isKept, setKept] = useState(false);
  const drawnOn = sheet.drawnOn === undefined ? today() : dayOf(sheet.drawnOn);
  return (
    <Box sx={{ maxWidth: 640, mx: 'auto', display: 'grid', gap: '14px' }}>
      <GlobalStyles styles={printOnlySheet} />
      <Box
        className="recovery-sheet"
        sx={{
          bgcolor: 'background.paper',
          border: '1px solid',
          borderColor: 'outline',
          borderRadius: '10px',
          p: '20px 24px',
          display: 'grid',
          gap: '12px',
        }}
      >
        <div>
          <Typography variant="h1">{t('founding.sheet')}</Typography>
          <Typography variant="dense" component="p" color="text.secondary">
            Geleit · {organisation} · {t('founding.drawnOn', { on: day(drawnOn, locale) })}
          </Typography>
        </div>
        <Box
          component="ol"
          aria-label={t('founding.words')}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(3, 1fr)' },
            gap: '8px 18px',
            my: '6px',
          }}
        >
          {sheet.words.map((word, at) => (
            <Box
              component="li"
              key={`${at}${word}`}
              sx={{
                display: 'flex',
                gap: '10px',
                alignItems: 'baseline',
                borderBottom: '1px solid',
                borderColor: 'divider',
                pb: '4px',
              }}
            >
              <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, width: 16, textAlign: 'right' }}>
                {at + 1}
              </Box>
              <Box component="b" sx={{ fontSize: 18, fontWeight: 600 }}>
                {word}
              </Box>
            </Box>
          ))}
        </Box>
        <Typography variant="dense" component="p">
          {t('founding.sheetText')}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '10px' }}>
        <Button startIcon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
          {t('founding.print')}
        </Button>
        <Typography variant="dense" color="warning.main" sx={{ fontWeight: 600 }}>
          {t('founding.sheetOnce')}
        </Typography>
      </Box>
      <FormControlLabel
        control={<Checkbox checked={isKept} onChange={(event) => setKept(event.target.checked)} />}
        label={t('founding.kept')}
      />
      <Button variant="contained" color="primary" disabled={!isKept} onClick={onKept} sx={{ justifySelf: 'start' }}>
        {t('founding.goOn')}
      </Button>
    </Box>
  );
}

const printOnlySheet = {
  '@media print': {
    'body *': { visibility: 'hidden' },
    '.recovery-sheet, .recovery-sheet *': { visibility: 'visible' },
    '.recovery-sheet': { position: 'absolute', inset: '0 0 auto 0' },
  },
} as const;
