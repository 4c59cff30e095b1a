import { lazy, Suspense } from 'react';
import type { CaseView } from '../api/types.js';
import { StepComposer } from './composer/StepComposer.js';
import { TaskForm } from '../tasks/TaskForm.js';
import type { CaseData } from './data/useCaseData.js';
import type { CaseDialog } from './dialogs.js';

const FactsDialog = lazy(() => import('./forms/facts/FactsDialog.js').then((form) => ({ default: form.FactsDialog })));
const ResidenceDialog = lazy(() =>
  import('./forms/residence/ResidenceDialog.js').then((form) => ({ default: form.ResidenceDialog })),
);
const ResidenceHistoryDialog = lazy(() =>
  import('./forms/residence/ResidenceHistoryDialog.js').then((form) => ({ default: form.ResidenceHistoryDialog })),
);
const SetDeadlineDialog = lazy(() =>
  import('./forms/deadline/SetDeadlineDialog.js').then((form) => ({ default: form.SetDeadlineDialog })),
);
const DeadlineExplained = lazy(() =>
  import('../deadline-explained/DeadlineExplained.js').then((dialog) => ({ default: dialog.DeadlineExplained })),
);
const EventDialog = lazy(() => import('./events/EventDialog.js').then((form) => ({ default: form.EventDialog })));
const CorrectEventDialog = lazy(() =>
  import('./events/CorrectEventDialog.js').then((form) => ({ default: form.CorrectEventDialog })),
);
const StateDialog = lazy(() => import('./forms/StateDialog.js').then((form) => ({ default: form.StateDialog })));
const ReassignDialog = lazy(() =>
  import('./forms/ReassignDialog.js').then((form) => ({ default: form.ReassignDialog })),
);
const IdentityDialog = lazy(() =>
  import('./forms/IdentityDialog.js').then((form) => ({ default: form.IdentityDialog })),
);
const SummaryDialog = lazy(() => import('./forms/SummaryDialog.js').then((form) => ({ default: form.SummaryDialog })));

const PrintDialog = lazy(() =>
  import('../case-record/print/PrintDialog.js').then((form) => ({ default: form.PrintDialog })),
);

interface CaseDialogsProps {
  dialog: CaseDialog | null;
  data: CaseData;
  record: CaseView;
  onClose: () => void;
}

/** The forms over the case page, each fetched when it is first opened. */
export function CaseDialogs({ dialog, data, record, onClose }: CaseDialogsProps) {
  return <Suspense>{dialog ? formOf(dialog, data, record, onClose) : null}</Suspense>;
}

function formOf(dialog: CaseDialog, data: CaseData, record: CaseView, onClose: () => void) {
  const shared = { record, onClose };
  switch (dialog.name) {
    case 'facts':
      return <FactsDialog {...shared} section={dialog.section} />;
    case 'residence':
      return <ResidenceDialog {...shared} status={dialog.status} />;
    case 'residenceHistory':
      return <ResidenceHistoryDialog {...shared} history={data.residence} />;
    case 'deadline':
      return <SetDeadlineDialog {...shared} proposed={dialog.proposed} />;
    case 'deadlineExplained':
      return <DeadlineExplained deadline={dialog.deadline} onClose={onClose} />;
    case 'event':
      return <EventDialog {...shared} />;
    case 'correctEvent':
      return <CorrectEventDialog {...shared} event={dialog.event} />;
    case 'task':
      return <TaskForm caseRef={record} onClose={onClose} />;
    case 'state':
      return <StateDialog {...shared} deadlines={data.deadlines} />;
    case 'reassign':
      return <ReassignDialog {...shared} />;
    case 'identity':
      return <IdentityDialog {...shared} />;
    case 'summary':
      return <SummaryDialog {...shared} />;
    case 'print':
      return <PrintDialog {...shared} />;
    case 'step':
      return (
        <StepComposer
          caseId={record.id}
          variant="dialog"
          step={dialog.step}
          onLogged={data.refresh}
          onClose={onClose}
        />
      );
  }
}
