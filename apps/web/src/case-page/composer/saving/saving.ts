import { ApiError, type ConflictError, OfflineError } from '../../../api/problems.js';
import type { CaseRef, SupportStepView } from '../../../api/types.js';
import { refusingCase } from './logGroup.js';

/** How the saving of a step stands. */
export type Saving =
  | { phase: 'idle' | 'saving' }
  | { phase: 'saved'; at: number }
  | {
      phase: 'failed';
      why: 'offline' | 'session' | 'refused';
      detail: string;
      problems: Readonly<Record<string, string>>;
      /** The case of a group in which the step cannot be logged. */
      refusing: ReturnType<typeof refusingCase>;
    };

/** Why a step could not be saved into these cases, as the composer says it. */
export const failedBy = (failure: unknown, cases: readonly CaseRef[]): Extract<Saving, { phase: 'failed' }> => ({
  phase: 'failed',
  why: reasonOf(failure),
  detail: failure instanceof Error ? failure.message : '',
  problems: problemsOf(failure),
  refusing: refusingCase(failure, cases),
});

/** The step as it is stored now, as the API sends it with a 412. */
export const storedStep = ({ current }: ConflictError): SupportStepView => current as unknown as SupportStepView;

function reasonOf(failure: unknown): 'offline' | 'session' | 'refused' {
  if (failure instanceof OfflineError) return 'offline';
  return (failure as { status?: number }).status === 401 ? 'session' : 'refused';
}

/** `/minutes` → its message, for the field it belongs to. */
const problemsOf = (failure: unknown): Record<string, string> =>
  failure instanceof ApiError
    ? Object.fromEntries((failure.problem.errors ?? []).map(({ pointer, message }) => [pointer.slice(1), message]))
    : {};
