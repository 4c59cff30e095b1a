import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type SyntheticEvent } from 'react';
import type { DeadlineProposalView } from '../../api/types.js';
import { LongText } from '../../case-record/short-form/LongText.js';
import { useT } from '../../i18n/useT.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { useKnownCase } from '../data/useKnownCase.js';
import type { Failure } from '../data/useSend.js';
import { useFormDraft } from '../forms/useFormDraft.js';
import { InlineLeave } from './InlineLeave.js';
import { onInlineEscape } from './onInlineEscape.js';
import { PersonField } from '../forms/PersonField.js';

interface EditProposalFormProps {
  caseId: string;
  proposal: DeadlineProposalView;
  isSending: boolean;
  failure: Failure | null;
  /** @returns null when it was refused */
  onAccept: (change: object, dueOn: string) => Promise<unknown>;
  onClose: () => void;
}

interface Edited {
  dueOn: string | null;
  dateBasis: string | null;
  reason: string;
  responsibleId: string | null;
}

const begun = (dueOn: string, responsibleId: string | null): Edited => ({
  dueOn,
  dateBasis: 'instruction',
  reason: '',
  responsibleId,
});

const bases = ['instruction', 'authority', 'court', 'by-hand'] as const;

/** Takes a proposal with another day or for somebody else. Another day needs who says so and why. */
export function EditProposalForm({ caseId, proposal, isSending, failure, onAccept, onClose }: EditProposalFormProps) {
  const t = useT();
  const { responsibleId: usual } = useKnownCase(caseId);
  const computed = proposal.computed.dueOn;
  const { before, values, write, finish, draft } = useFormDraft(
    { id: caseId, version: proposal.version },
    `proposal:${proposal.id}:edited`,
    () => begun(computed, usual),
  );
  const { dueOn, dateBasis, reason, responsibleId } = values;
  const isDirty = JSON.stringify(values) !== JSON.stringify(before);
  const [isTried, setTried] = useState(false);
  const isOther = dueOn !== computed;
  const needsReason = isOther && reason.trim() === '';
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!dueOn || needsReason || (isOther && !dateBasis)) return;
    const accepted = await onAccept(
      {
        ...(isOther && { dueOn, dateBasis, reason: reason.trim() }),
        // Left alone, the deadline stays with whoever has the case, also when that changes.
        ...(responsibleId && responsibleId !== usual && { responsibleId }),
      },
      dueOn,
    );
    if (accepted) await finish();
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onInlineEscape(onClose, isDirty)}
      sx={{ display: 'grid', gap: '10px', mt: '10px' }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '10px' }}>
        <PlainDateField
          label={t('proposals.dueOn')}
          value={dueOn}
          onChange={(next) => {
            write({ dueOn: next });
          }}
          autoFocus
          error={isTried && !dueOn ? t('deadlinesList.act.missing') : failure?.fields.dueOn}
        />
        <PersonField
          label={t('deadlineForm.responsible')}
          value={responsibleId}
          onChange={(next) => {
            write({ responsibleId: next });
          }}
          error={failure?.fields.responsibleId}
        />
        {isOther ? (
          <>
            <CodeSelect
              list="dateBasis"
              codes={bases}
              label={t('proposals.basis')}
              value={dateBasis}
              onChange={(next) => {
                write({ dateBasis: next });
              }}
              error={isTried && !dateBasis ? t('deadlinesList.act.missing') : failure?.fields.dateBasis}
            />
            <LongText
              label={t('proposals.why')}
              value={reason}
              onChange={(words) => {
                write({ reason: words });
              }}
              caseId={caseId}
              rows={1}
              maxLength={2000}
              error={isTried && needsReason ? t('proposals.whyMissing') : failure?.fields.reason}
            />
          </>
        ) : null}
      </Box>
      {failure && Object.keys(failure.fields).length === 0 ? (
        <Box role="alert" sx={{ fontSize: 13, color: 'error.main' }}>
          {failure.message}
        </Box>
      ) : null}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' }}>
        <Button type="submit" size="small" variant="contained" color="primary" disabled={isSending}>
          {t('proposals.acceptEdited')}
        </Button>
        <InlineLeave draft={draft} isDirty={isDirty} onClose={onClose} />
      </Box>
    </Box>
  );
}
