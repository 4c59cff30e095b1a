import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import Typography from '@mui/material/Typography';
import { BellRing } from 'lucide-react';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { DeadlineView } from '../api/types.js';
import { useDeadlineChange } from '../deadline-change/useDeadlineChange.js';
import { ResultSteps } from '../deadline-calculator/ResultSteps.js';
import { changedWords, titleOf } from '../deadlines-list/deadlineWords.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { codeLabel } from '../ui/codeOptions.js';
import { TitledDialog } from '../ui/TitledDialog.js';
import { CalendarFileButton } from './CalendarFileButton.js';
import { ExplainedHead } from './ExplainedHead.js';
import { Facts, History, IfMissed } from './ExplainedSections.js';
import { LinkedDeadline } from './LinkedDeadline.js';

/** Why a deadline is due on its day, what it rests on, what happened to it, and what helps when it is missed. */
export function DeadlineExplained({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const heading = useId();
  return (
    <TitledDialog
      heading={heading}
      onClose={onClose}
      title={
        <>
          {t('deadlineExplained.title')}
          <Typography component="span" sx={{ display: 'block', mt: '2px' }}>
            <b>{deadline.case.code}</b> {titleOf(deadline, locale)}
          </Typography>
        </>
      }
    >
      <DialogContent tabIndex={0} role="group" aria-labelledby={heading}>
        <ExplainedHead deadline={deadline} />
        <Sum deadline={deadline} />
        <Facts deadline={deadline} />
        <History deadline={deadline} />
        <IfMissed deadline={deadline} />
        {deadline.followUpId ? (
          <LinkedDeadline caseId={deadline.case.id} id={deadline.followUpId} as="followUp" />
        ) : null}
        {deadline.followsId ? <LinkedDeadline caseId={deadline.case.id} id={deadline.followsId} as="follows" /> : null}
      </DialogContent>
      <DialogActions sx={{ flexWrap: { xs: 'wrap', md: 'nowrap' }, rowGap: '8px' }}>
        <Box sx={{ mr: 'auto' }}>{deadline.state === 'open' ? <CalendarFileButton deadline={deadline} /> : null}</Box>
        <ConfirmButton deadline={deadline} onClose={onClose} />
        <Button onClick={onClose} autoFocus>
          {t('common.close')}
        </Button>
      </DialogActions>
    </TitledDialog>
  );
}

function Sum({ deadline: { steps, dateBasis } }: { deadline: DeadlineView }) {
  const t = useT();
  const locale = useCurrentLocale();
  if (steps.length > 0)
    return (
      <Box sx={{ '& > div': { px: '0 !important' } }}>
        <ResultSteps steps={steps} />
      </Box>
    );
  return (
    <Typography variant="dense" component="p" sx={{ pt: '12px' }}>
      {t('deadlineExplained.byHand', { basis: codeLabel('dateBasis', dateBasis ?? 'by-hand', locale) })}
    </Typography>
  );
}

function ConfirmButton({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const locale = useCurrentLocale();
  const title = titleOf(deadline, locale);
  const mayChange = useMayI()('change', 'deadline');
  const { send, isSending, conflict, failure } = useDeadlineChange(deadline, onClose);
  if (!mayChange || deadline.state !== 'open' || deadline.acknowledgedAt) return null;
  const said = failure
    ? translate(failure.message, { _: failure.message })
    : conflict && changedWords(conflict, locale, t);
  const sending = {
    version: (conflict ?? deadline).version,
    words: t('deadlineExplained.confirmDone', { title }),
  };
  return (
    <>
      {said ? (
        <Typography variant="dense" role="alert">
          {said}
        </Typography>
      ) : null}
      <Button
        variant="contained"
        color="primary"
        disabled={isSending}
        startIcon={<BellRing size={16} aria-hidden />}
        onClick={() => void send([{ acknowledged: true }], sending)}
      >
        {t('deadlineExplained.confirm')}
      </Button>
    </>
  );
}
