import type {
  BenefitView,
  HealthNeedView,
  HousingStayView,
  ProceedingView,
  CaseEventView,
  CaseView,
  ConsentView,
  DeadlineView,
  DocumentView,
  GoalView,
  TaskView,
  ResidenceStatusView,
  RiskAssessmentView,
  SupportStepView,
  TimelineItem,
} from '../../api/types.js';
import { DocumentEntry } from '../../case-record/documents/DocumentEntry.js';
import { GoalEntry } from '../../case-record/plan/GoalEntry.js';
import { RiskEntry } from '../../case-record/safety/RiskEntry.js';
import { TaskEntry } from '../../tasks/TaskEntry.js';
import { ConsentEntry } from '../../case-record/consents/ConsentEntry.js';
import { BenefitEntry } from '../../case-record/benefits/BenefitEntry.js';
import { HealthNeedEntry } from '../../case-record/health/HealthNeedEntry.js';
import { HousingStayEntry } from '../../case-record/housing/HousingStayEntry.js';
import { ProceedingEntry } from '../../case-record/proceedings/ProceedingEntry.js';
import { useT } from '../../i18n/useT.js';
import { useMe } from '../../session/me.js';
import { EventEntry } from '../events/EventEntry.js';
import { CaseEntry } from './CaseEntry.js';
import { DeadlineEntry } from './DeadlineEntry.js';
import { ResidenceEntry } from './ResidenceEntry.js';
import { StepEntry } from './StepEntry.js';

/** Picks the entry's own drawing. Only an open case can be changed. */
export function TimelineEntry({ entry, record }: { entry: TimelineItem; record: CaseView }) {
  const t = useT();
  const me = useMe();
  const who = entry.by?.id === me.id ? t('timeline.you') : (entry.by?.name ?? '');
  const mayChange = record.may.change && record.state !== 'closed';
  switch (entry.kind) {
    case 'supportStep':
      return <StepEntry caseId={record.id} step={entry.record as SupportStepView} mayCorrect={mayChange} />;
    case 'residenceStatus':
      return (
        <ResidenceEntry status={entry.record as ResidenceStatusView} on={entry.on} who={who} mayCorrect={mayChange} />
      );
    case 'deadline':
      return <DeadlineEntry deadline={entry.record as DeadlineView} on={entry.on} who={who} mayChange={mayChange} />;
    case 'caseEvent':
      return <EventEntry event={entry.record as CaseEventView} caseId={record.id} who={who} mayCorrect={mayChange} />;
    case 'goal':
      return <GoalEntry goal={entry.record as GoalView} on={entry.on} who={who} />;
    case 'task':
      return <TaskEntry task={entry.record as TaskView} on={entry.on} who={who} />;
    case 'riskAssessment':
      return <RiskEntry assessment={entry.record as RiskAssessmentView} who={who} />;
    case 'consent':
      return <ConsentEntry consent={entry.record as ConsentView} who={who} />;
    case 'document':
      return <DocumentEntry document={entry.record as DocumentView} on={entry.on} who={who} />;
    case 'housingStay':
      return <HousingStayEntry stay={entry.record as HousingStayView} on={entry.on} who={who} />;
    case 'healthNeed':
      return <HealthNeedEntry need={entry.record as HealthNeedView} on={entry.on} who={who} />;
    case 'benefit':
      return <BenefitEntry benefit={entry.record as BenefitView} on={entry.on} who={who} />;
    case 'proceeding':
      return <ProceedingEntry proceeding={entry.record as ProceedingView} on={entry.on} who={who} />;
    default:
      return <CaseEntry entry={entry} who={who} />;
  }
}
