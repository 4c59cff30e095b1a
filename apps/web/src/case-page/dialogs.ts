import { createContext, useContext } from 'react';
import type { CaseEventView, DeadlineView, ResidenceStatusView, SupportStepView } from '../api/types.js';
import type { DeadlineToSet } from '../case-record/documents/deadlineOfDocument.js';

/** What can be opened over the case page. */
export type CaseDialog =
  | { name: 'facts'; section?: string }
  | { name: 'residence'; status?: ResidenceStatusView }
  | { name: 'residenceHistory' }
  | { name: 'deadline'; proposed?: DeadlineToSet }
  | { name: 'deadlineExplained'; deadline: DeadlineView }
  | { name: 'event' }
  | { name: 'correctEvent'; event: CaseEventView }
  | { name: 'task' }
  | { name: 'state' }
  | { name: 'reassign' }
  | { name: 'identity' }
  | { name: 'summary' }
  | { name: 'print' }
  | { name: 'step'; step: SupportStepView };

export const CaseDialogContext = createContext<(dialog: CaseDialog | null) => void>(() => undefined);

/** Opens a form over the case page (null closes it). */
export const useCaseDialog = (): ((dialog: CaseDialog | null) => void) => useContext(CaseDialogContext);
