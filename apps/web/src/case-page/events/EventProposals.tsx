import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { useId } from 'react';
import type { CaseEventView, CaseView, DeadlineProposalView } from '../../api/types.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { TitledDialog } from '../../ui/TitledDialog.js';
import { ProposalList } from './ProposalList.js';
import { useProposals } from './useProposals.js';

interface EventProposalsProps {
  record: CaseView;
  event: CaseEventView;
  onClose: () => void;
}

/** What follows from the event just recorded. Closing leaves the open ones on the page of the case. */
export function EventProposals({ record, event, onClose }: EventProposalsProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const heading = useId();
  const known = useProposals(record.id).filter(({ eventId }) => eventId === event.id);
  const proposals = known.length > 0 ? known : (event.proposals as DeadlineProposalView[]);
  return (
    <TitledDialog
      heading={heading}
      onClose={onClose}
      title={
        <>
          {t('proposals.title')}{' '}
          <Typography component="span" color="text.secondary">
            {record.code}
          </Typography>
        </>
      }
    >
      <DialogContent tabIndex={0} role="group" aria-labelledby={heading} sx={{ px: '0 !important' }}>
        <Box sx={{ px: '20px', pb: '8px' }}>
          <Typography sx={{ fontWeight: 600 }}>
            {labelOf('eventKind', event.kind, locale)}, {day(event.date, locale)}
          </Typography>
          <Typography variant="dense" component="p" color="text.secondary">
            {t(proposals.length > 0 ? 'proposals.afterSaving' : 'proposals.none')}
          </Typography>
        </Box>
        <ProposalList caseId={record.id} proposals={proposals} keepsAnswered />
      </DialogContent>
      <DialogActions>
        <Typography variant="meta" color="text.secondary" sx={{ mr: 'auto' }}>
          {proposals.some(({ state }) => state === 'open') ? t('proposals.stay') : null}
        </Typography>
        <Button variant="contained" color="primary" onClick={onClose}>
          {t('proposals.done')}
        </Button>
      </DialogActions>
    </TitledDialog>
  );
}
