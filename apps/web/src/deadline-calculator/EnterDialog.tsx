import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTranslate } from 'react-admin';
import type { CaseRef } from '../api/types.js';
import { CaseChoice } from '../case-page/composer/rows/CaseChoice.js';
import { dayLong } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { withTime } from '../ui/dueWords.js';

interface EnterDialogProps {
  dueOn: string;
  dueAt: string | null | undefined;
  isSending: boolean;
  failure: string | null;
  onEnter: (file: CaseRef) => void;
  onClose: () => void;
}

/** Asks for the case by its code. */
export function EnterDialog({ dueOn, dueAt, isSending, failure, onEnter, onClose }: EnterDialogProps) {
  const t = useT();
  const translate = useTranslate();
  const locale = useCurrentLocale();
  const heading = useId();
  const [chosen, setChosen] = useState<CaseRef | null>(null);
  const [isTried, setTried] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen) onEnter(chosen);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="sm">
      <Box component="form" onSubmit={submit} onKeyDown={onKey} noValidate>
        <DialogTitle id={heading}>{t('deadlineCalculator.entering.title')}</DialogTitle>
        <DialogContent sx={{ px: '6px !important' }}>
          <Box component="p" sx={{ fontWeight: 600, px: '14px', mb: '4px' }}>
            {withTime(dayLong(dueOn, locale), dueAt, locale, t)}
          </Box>
          {failure ? (
            <Alert severity="error" sx={{ mx: '14px', mb: '8px' }}>
              {translate(failure, { _: failure })}
            </Alert>
          ) : null}
          <Box sx={{ '& > *': { border: '0 !important', bgcolor: 'transparent !important' } }}>
            <CaseChoice
              chosen={chosen}
              error={isTried && !chosen ? t('deadlineCalculator.entering.missing') : undefined}
              onChoose={setChosen}
            />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary" disabled={isSending}>
            {chosen ? t('deadlineCalculator.enterIn', { code: chosen.code }) : t('deadlineCalculator.entering.save')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
