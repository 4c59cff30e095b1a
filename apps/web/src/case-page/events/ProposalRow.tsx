import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Check, CircleCheck, CircleSlash, PencilLine, X } from 'lucide-react';
import { useState } from 'react';
import { newId } from '../../api/newId.js';
import type { DeadlineProposalView, DeadlineView } from '../../api/types.js';
import { ResultSteps } from '../../deadline-calculator/ResultSteps.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { FoundedTag } from '../../deadline-rules/FoundedTag.js';
import { DueBadge } from '../../ui/DueBadge.js';
import { Tag } from '../../ui/Tag.js';
import { SmallLink } from '../aside/SmallLink.js';
import { useSend } from '../data/useSend.js';
import { DeclineForm } from './DeclineForm.js';
import { EditProposalForm } from './EditProposalForm.js';
import { withTime } from '../../ui/dueWords.js';

export interface ProposalPartProps {
  caseId: string;
  proposal: DeadlineProposalView;
}

/** One proposed deadline: until when, what, by which norm, why; one click takes it. */
export function ProposalRow({ caseId, proposal }: ProposalPartProps) {
  const t = useT();
  const [isExplained, setExplained] = useState(false);
  const { name, state, computed, why, reason } = proposal;
  return (
    <Box component="li" sx={{ p: '9px 14px', borderTop: '1px solid', borderColor: 'divider' }}>
      <DayOf proposal={proposal} />
      <Box component="p" sx={{ fontWeight: 600, lineHeight: 1.35, mt: '3px' }}>
        {name}
      </Box>
      <Box component="p" sx={{ fontSize: 13, lineHeight: 1.4, color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {[computed.legalBasis, why].filter(Boolean).join(' · ')}{' '}
        {computed.steps.length > 0 ? (
          <SmallLink
            about={name}
            isExpanded={isExplained}
            onClick={() => {
              setExplained(!isExplained);
            }}
          >
            {t('proposals.steps')}
          </SmallLink>
        ) : null}
      </Box>
      {isExplained ? (
        <Box sx={{ '& > div': { px: '0 !important' } }}>
          <ResultSteps steps={computed.steps} />
        </Box>
      ) : null}
      {state === 'open' ? <Answers caseId={caseId} proposal={proposal} /> : null}
      {state === 'declined' && reason ? (
        <Box component="p" sx={{ fontSize: 13, mt: '2px' }}>
          {reason}
        </Box>
      ) : null}
    </Box>
  );
}

function DayOf({ proposal: { state, computed } }: { proposal: DeadlineProposalView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { dueOn, dueAt, possiblyUntil, wellFounded, foundation } = computed;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 10px' }}>
      <Box component="b" sx={{ fontSize: 17, fontWeight: 700 }}>
        {withTime(day(dueOn, locale), dueAt, locale, t)}
      </Box>
      {state === 'open' ? <DueBadge dueOn={dueOn} dueAt={dueAt} dense /> : null}
      {state === 'accepted' ? (
        <Tag tone="ok" icon={CircleCheck}>
          {t('proposals.accepted')}
        </Tag>
      ) : null}
      {state === 'declined' ? <Tag icon={CircleSlash}>{t('proposals.declined')}</Tag> : null}
      {possiblyUntil && possiblyUntil > dueOn ? (
        <Box component="span" sx={{ fontSize: 13 }}>
          {t('proposals.possibly', { day: day(possiblyUntil, locale) })}
        </Box>
      ) : null}
      {wellFounded ? null : <FoundedTag foundation={foundation} wellFounded={wellFounded} />}
    </Box>
  );
}

function Answers({ caseId, proposal }: ProposalPartProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const [deadlineId] = useState(newId);
  const [open, setOpen] = useState<'edit' | 'decline' | null>(null);
  const { send, isSending, failure } = useSend<DeadlineView>();
  const { id, name, computed } = proposal;
  const path = `/cases/${caseId}/deadlines/${deadlineId}`;
  const accept = (change: object = {}, dueOn = computed.dueOn) =>
    send(
      { path, method: 'PUT', body: { proposalId: id, ...change } },
      t('proposals.acceptedNotice', { day: day(dueOn, locale) }),
    );
  const close = () => {
    setOpen(null);
  };
  if (!mayI('set', 'deadline')) return null;
  if (open === 'edit')
    return (
      <EditProposalForm
        caseId={caseId}
        proposal={proposal}
        isSending={isSending}
        failure={failure}
        onAccept={accept}
        onClose={close}
      />
    );
  if (open === 'decline') return <DeclineForm caseId={caseId} proposal={proposal} onClose={close} />;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', mt: '6px' }}>
      <Button
        size="small"
        variant="contained"
        color="primary"
        disabled={isSending}
        startIcon={<Check size={14} aria-hidden />}
        aria-label={t('proposals.acceptOf', { name })}
        onClick={() => void accept()}
      >
        {t('proposals.accept')}
      </Button>
      <Button
        size="small"
        startIcon={<PencilLine size={14} aria-hidden />}
        aria-label={t('proposals.editOf', { name })}
        onClick={() => {
          setOpen('edit');
        }}
      >
        {t('proposals.edit')}
      </Button>
      <Button
        size="small"
        startIcon={<X size={14} aria-hidden />}
        aria-label={t('proposals.declineOf', { name })}
        onClick={() => {
          setOpen('decline');
        }}
      >
        {t('proposals.decline')}
      </Button>
      {failure ? (
        <Box role="alert" sx={{ width: '100%', fontSize: 13, color: 'error.main' }}>
          {failure.message}
        </Box>
      ) : null}
    </Box>
  );
}
