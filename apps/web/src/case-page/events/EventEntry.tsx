import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { MailOpen, PencilLine } from 'lucide-react';
import type { CaseEventView, DeadlineProposalView } from '../../api/types.js';
import { day } from '../../format/dates.js';
import { type T, useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { useCaseDialog } from '../dialogs.js';
import { EntryFrame } from '../timeline/EntryFrame.js';
import { useProposals } from './useProposals.js';

interface EventEntryProps {
  event: CaseEventView;
  caseId: string;
  who: string;
  mayCorrect: boolean;
}

/** An event in the timeline: how it came, how that is known, and what became of its proposals. */
export function EventEntry({ event, caseId, who, mayCorrect }: EventEntryProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const open = useCaseDialog();
  const name = labelOf('eventKind', event.kind, locale);
  const proposals = useProposals(caseId).filter(({ eventId }) => eventId === event.id);
  const facts = [
    `${labelOf('triggerKind', event.triggerKind, locale)} ${day(event.date, locale)}`,
    event.receivedOn ? t('deadlineExplained.received', { day: day(event.receivedOn, locale) }) : '',
    event.evidence ? labelOf('evidence', event.evidence, locale) : '',
    event.missingInstruction
      ? `${t('deadlineExplained.instruction')}: ${t('deadlineExplained.instructionMissing')}`
      : '',
  ].filter(Boolean);
  return (
    <EntryFrame
      on={event.date}
      meta={t('eventForm.open')}
      area="legal"
      icon={MailOpen}
      title={name}
      end={who}
      action={
        mayCorrect && mayI('correct', 'caseEvent') ? (
          <Tooltip title={t('timeline.correct')}>
            <IconButton
              aria-label={`${t('eventForm.correctTitle')}: ${name}, ${day(event.date, locale)}`}
              onClick={() => {
                open({ name: 'correctEvent', event });
              }}
            >
              <PencilLine size={14} aria-hidden />
            </IconButton>
          </Tooltip>
        ) : null
      }
    >
      <Typography>{facts.join(' · ')}</Typography>
      {event.note ? <Typography sx={{ whiteSpace: 'pre-wrap' }}>{event.note}</Typography> : null}
      {proposals.length > 0 ? <Typography>{outcomeOf(proposals, t)}</Typography> : null}
      {proposals
        .filter(({ reason }) => reason)
        .map((one) => (
          <Typography key={one.id} variant="meta" component="p" color="text.secondary">
            {one.name}: {t('proposals.declined')}, {one.reason}
          </Typography>
        ))}
    </EntryFrame>
  );
}

function outcomeOf(proposals: readonly DeadlineProposalView[], t: T): string {
  const count = (state: string) => proposals.filter((one) => one.state === state).length;
  const parts = [
    count('open') ? t('proposals.outcomeOpen', { count: count('open') }) : '',
    count('accepted') ? t('proposals.outcomeAccepted', { count: count('accepted') }) : '',
    count('declined') ? t('proposals.outcomeDeclined', { count: count('declined') }) : '',
  ].filter(Boolean);
  return `${t('proposals.outcome', { smart_count: proposals.length })}: ${parts.join(', ')}`;
}
