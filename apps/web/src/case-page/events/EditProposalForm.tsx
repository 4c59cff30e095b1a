import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import type { DeadlineProposalView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { useKnownCase } from '../data/useKnownCase.js';
import type { Failure } from '../data/useSend.js';
import { onInlineEscape } from './onInlineEscape.js';
import { PersonField } from '../forms/PersonField.js';

interface EditProposalFormProps {
  caseId: string;
  proposal: DeadlineProposalView;
  isSending: boolean;
  failure: Failure | null;
  onAccept: (change: object, dueOn: string) => void;
  onClose: () => void;
}

const bases = ['instruction', 'authority', 'court', 'by-hand'] as const;

/** Takes a proposal with another day or for somebody else. Another day needs who says so and why. */
export function EditProposalForm({ caseId, proposal, isSending, failure, onAccept, onClose }: EditProposalFormProps) {
  const t = useT();
  const { responsibleId: usual } = useKnownCase(caseId);
  const computed = proposal.computed.dueOn;
  const [dueOn, setDueOn] = useState<string | null>(computed);
  const [dateBasis, setBasis] = useState<string | null>('instruction');
  const [reason, setReason] = useState('');
  const [responsibleId, setResponsible] = useState(usual);
  const [isTried, setTried] = useState(false);
  const isOther = dueOn !== computed;
  const needsReason = isOther && reason.trim() === '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!dueOn || needsReason || (isOther && !dateBasis)) return;
    onAccept(
      {
        ...(isOther && { dueOn, dateBasis, reason: reason.trim() }),
        // Left alone, the deadline stays with whoever has the case, also when that changes.
        ...(responsibleId && responsibleId !== usual && { responsibleId }),
      },
      dueOn,
    );
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submit}
      onKeyDown={onInlineEscape(onClose, isOther || reason.trim() !== '')}
      sx={{ display: 'grid', gap: '10px', mt: '10px' }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '10px' }}>
        <PlainDateField
          label={t('proposals.dueOn')}
          value={dueOn}
          onChange={setDueOn}
          autoFocus
          error={isTried && !dueOn ? t('deadlinesList.act.missing') : failure?.fields.dueOn}
        />
        <PersonField
          label={t('deadlineForm.responsible')}
          value={responsibleId}
          onChange={setResponsible}
          error={failure?.fields.responsibleId}
        />
        {isOther ? (
          <>
            <CodeSelect
              list="dateBasis"
              codes={bases}
              label={t('proposals.basis')}
              value={dateBasis}
              onChange={setBasis}
              error={isTried && !dateBasis ? t('deadlinesList.act.missing') : failure?.fields.dateBasis}
            />
            <WithHints text={reason} onChange={setReason}>
              <TextField
                label={t('proposals.why')}
                value={reason}
                onChange={({ target }) => {
                  setReason(target.value);
                }}
                error={isTried && needsReason}
                helperText={isTried && needsReason ? t('proposals.whyMissing') : failure?.fields.reason}
                slotProps={{ htmlInput: { maxLength: 2000 } }}
              />
            </WithHints>
          </>
        ) : null}
      </Box>
      {failure && Object.keys(failure.fields).length === 0 ? (
        <Box role="alert" sx={{ fontSize: 13, color: 'error.main' }}>
          {failure.message}
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', gap: '8px' }}>
        <Button type="submit" size="small" variant="contained" color="primary" disabled={isSending}>
          {t('proposals.acceptEdited')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
