import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type SyntheticEvent } from 'react';
import type { DeadlineProposalView } from '../../api/types.js';
import { LongText } from '../../case-record/short-form/LongText.js';
import { useT } from '../../i18n/useT.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import { useSend } from '../data/useSend.js';
import { useFormDraft } from '../forms/useFormDraft.js';
import { InlineLeave } from './InlineLeave.js';
import { onInlineEscape } from './onInlineEscape.js';
import type { ProposalPartProps } from './ProposalRow.js';

const quick = ['other', 'lawyer', 'done'] as const;

/** Declining asks why: three usual reasons at a touch, any other in words. */
export function DeclineForm({ caseId, proposal, onClose }: ProposalPartProps & { onClose: () => void }) {
  const t = useT();
  const { values, version, write, finish, draft } = useFormDraft(
    { id: caseId, version: proposal.version },
    `proposal:${proposal.id}:declined`,
    () => ({ reason: '' }),
  );
  const { reason } = values;
  const setReason = (words: string) => {
    write({ reason: words });
  };
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<DeadlineProposalView>();
  const isMissing = isTried && reason.trim() === '';
  const isAnswered = conflict !== null && conflict.state !== 'open';
  const decline = async (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (reason.trim() === '') return;
    const path = `/cases/${caseId}/deadline-proposals/${proposal.id}`;
    const body = { state: 'declined', reason: reason.trim() };
    const at = conflict?.version ?? version;
    if (await send({ path, method: 'PATCH', body, version: at }, t('proposals.declinedNotice'))) await finish();
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
      <LongText
        label={t('proposals.reason')}
        value={reason}
        onChange={setReason}
        caseId={caseId}
        rows={1}
        maxLength={2000}
        autoFocus
        error={isMissing ? t('proposals.reasonMissing') : failure?.message}
      />
      {isAnswered ? <Answered proposal={conflict} /> : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        {isAnswered ? null : (
          <Button type="submit" size="small" variant="contained" color="primary" disabled={isSending}>
            {t('proposals.decline')}
          </Button>
        )}
        <InlineLeave draft={draft} isDirty={reason !== ''} onClose={onClose} />
      </Box>
    </Box>
  );
}

/** Somebody else was faster: what they answered, beside what was typed. */
function Answered({ proposal: { state, reason } }: { proposal: DeadlineProposalView }) {
  const t = useT();
  const words = t(state === 'accepted' ? 'proposals.accepted' : 'proposals.declined');
  return (
    <Alert severity="warning">
      {t('proposals.answered', { state: words })} {reason ? t('proposals.answeredWhy', { reason }) : ''}{' '}
      {t('proposals.kept')}
    </Alert>
  );
}
