import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { labelOf, shortLabelOf } from '@geleit/domain';
import { PencilLine } from 'lucide-react';
import type { SupportStepView } from '../../api/types.js';
import { dayNear, dayOf, daysFrom } from '../../format/dates.js';
import { type T, useCurrentLocale, useT } from '../../i18n/useT.js';
import type { Locale } from '../../i18n/locale.js';
import { useMayI, useMe } from '../../session/me.js';
import { knownArea } from '../../ui/areaIcons.js';
import { Tag } from '../../ui/Tag.js';
import { capitalised } from '../capitalised.js';
import { useCaseDialog } from '../dialogs.js';
import { PinButton } from '../pins/PinButton.js';
import { VersionsLink } from '../versions/VersionsLink.js';
import { EntryFrame } from './EntryFrame.js';

interface StepEntryProps {
  caseId: string;
  step: SupportStepView;
  mayCorrect: boolean;
}

/** A support step of the timeline, with the way to correct it. */
export function StepEntry({ caseId, step, mayCorrect }: StepEntryProps) {
  const t = useT();
  const me = useMe();
  const mayI = useMayI();
  const locale = useCurrentLocale();
  const open = useCaseDialog();
  const area = knownArea(step.area);
  const kind = capitalised(
    step.kind === 'other' ? labelOf('supportArea', step.area, locale) : labelOf('supportKind', step.kind, locale),
  );
  const { loggedBy } = step;
  const who = loggedBy?.id === me.id ? t('timeline.you') : (loggedBy?.name ?? '');
  return (
    <EntryFrame
      on={step.occurredOn}
      meta={t('timeline.duration', { minutes: step.minutes })}
      area={area}
      title={kind}
      tag={<Tag tone={{ area }}>{capitalised(shortLabelOf('supportArea', step.area, locale))}</Tag>}
      end={[labelOf('channel', step.channel, locale), interpreting(step, t, locale), who].filter(Boolean).join(' · ')}
      action={
        <>
          <PinButton stepId={step.id} about={`${kind}, ${dayNear(step.occurredOn)}`} />
          {mayCorrect ? (
            <Tooltip title={t('timeline.correct')}>
              <IconButton
                aria-label={`${t('timeline.correctStep')}: ${kind}, ${dayNear(step.occurredOn)}`}
                onClick={() => {
                  open({ name: 'step', step });
                }}
              >
                <PencilLine size={14} aria-hidden />
              </IconButton>
            </Tooltip>
          ) : null}
        </>
      }
    >
      {step.note ? (
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{step.note}</Typography>
      ) : null}
      <Particulars step={step} />
      {step.version > 1 && mayI('read', 'formerStep') ? (
        <VersionsLink caseId={caseId} stepId={step.id} about={kind} />
      ) : null}
    </EntryFrame>
  );
}

function Particulars({ step }: { step: SupportStepView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const people = step.withWhom.map((code) => labelOf('partnerKind', code, locale)).join(', ');
  const late = daysFrom(step.occurredOn, dayOf(step.createdAt));
  const words = [
    people ? t('timeline.withWhom', { people }) : '',
    // Done is the rule; what differs is said.
    step.outcome && step.outcome !== 'done'
      ? t('timeline.outcome', { outcome: labelOf('stepOutcome', step.outcome, locale) })
      : '',
    step.version > 1
      ? t('timeline.corrected', { day: dayNear(dayOf(step.updatedAt)) })
      : late > 7
        ? t('timeline.late', { day: dayNear(dayOf(step.createdAt)) })
        : '',
  ].filter(Boolean);
  return words.length > 0 ? (
    <Typography variant="meta" component="p" color="text.secondary">
      {words.join(' · ')}
    </Typography>
  ) : null;
}

function interpreting({ interpreter, language }: SupportStepView, t: T, locale: Locale): string {
  if (!interpreter) return '';
  return language
    ? t('timeline.interpretingIn', { language: labelOf('language', language, locale) })
    : t('timeline.interpreting');
}
