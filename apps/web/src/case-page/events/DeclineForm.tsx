import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import type { DeadlineProposalView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import { useSend } from '../data/useSend.js';
import { onInlineEscape } from './onInlineEscape.js';
import type { ProposalPartProps } from './ProposalRow.js';

const quick = ['other', 'lawyer', 'done'] as const;

/** Declining asks why: three usual reasons at a touch, any other in words. */
export function DeclineForm({ caseId, proposal, onClose }: ProposalPartProps & { onClose: () => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure } = useSend<DeadlineProposalView>();
  const isMissing = isTried && reason.trim() === '';
  const decline = async (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (reason.trim() === '') return;
    const path = `/cases/${caseId}/deadline-proposals/${proposal.id}`;
    const body = { state: 'declined', reason: reason.trim() };
    await send({ path, method: 'PATCH', body, version: proposal.version }, t('proposals.declinedNotice'));
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => void decline(event)}
      onKeyDown={onInlineEscape(onClose, reason.trim() !== '')}
      sx={{ display: 'grid', gap: '8px', mt: '8px' }}
    >
      <Box role="group" aria-label={t('proposals.reason')} sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
        {quick.map((one) => (
          <ToggleChip
            key={one}
            pressed={reason === t(`proposals.quick.${one}`)}
            onToggle={(pressed) => {
              setReason(pressed ? t(`proposals.quick.${one}`) : '');
            }}
          >
            {t(`proposals.quick.${one}`)}
          </ToggleChip>
        ))}
      </Box>
      <WithHints text={reason} onChange={setReason} caseId={caseId}>
        <TextField
          label={t('proposals.reason')}
          value={reason}
          autoFocus
          onChange={({ target }) => {
            setReason(target.value);
          }}
          error={isMissing || failure !== null}
          helperText={isMissing ? t('proposals.reasonMissing') : failure?.message}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      </WithHints>
      <Box sx={{ display: 'flex', gap: '8px' }}>
        <Button type="submit" size="small" variant="contained" color="primary" disabled={isSending}>
          {t('proposals.decline')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
