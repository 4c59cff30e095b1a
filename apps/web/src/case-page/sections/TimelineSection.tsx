import Alert from '@mui/material/Alert';
import Skeleton from '@mui/material/Skeleton';
import { useMayI } from '../../session/me.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { useIsPhone } from '../../ui/useIsPhone.js';
import { ClosedNote } from '../ClosedNote.js';
import { PhoneComposerLine } from '../composer/PhoneComposerLine.js';
import { StepComposer } from '../composer/StepComposer.js';
import { Timeline } from '../timeline/Timeline.js';
import { TracksCard } from '../tracks/TracksCard.js';
import type { CaseSectionProps } from './sections.js';

/** Tracks, composer and timeline: what happened, and what is happening now. */
export function TimelineSection({ record, data }: CaseSectionProps) {
  const mayI = useMayI();
  const isPhone = useIsPhone();
  const mayLog = mayI('log', 'supportStep') && record.state !== 'closed';
  return (
    <>
      {data.listFailure ? (
        <Alert severity="warning" icon={false}>
          <ErrorState error={data.listFailure} onRetry={data.retry} />
        </Alert>
      ) : null}
      {data.isWhole ? (
        <TracksCard record={record} steps={data.steps} residence={data.residence} deadlines={data.deadlines} />
      ) : data.listFailure ? null : (
        <Skeleton variant="rounded" height={260} />
      )}
      {mayLog ? (
        isPhone ? (
          <PhoneComposerLine caseId={record.id} />
        ) : (
          <StepComposer caseId={record.id} variant="inline" steps={data.steps} onLogged={data.refresh} />
        )
      ) : null}
      {record.state === 'closed' ? <ClosedNote record={record} /> : null}
      <Timeline record={record} />
    </>
  );
}
