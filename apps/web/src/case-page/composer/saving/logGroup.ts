import { api } from '../../../api/api.js';
import { ApiError } from '../../../api/problems.js';
import type { CaseRef, SupportStepView } from '../../../api/types.js';
import { bodyOf, type StepForm } from '../step/stepForm.js';
import { minutesOfEach, type StepGroup } from '../step/stepGroup.js';

interface LoggedGroup {
  data: SupportStepView[];
}

/**
 * Logs one step in several cases, in all of them or in none. The ids make it safe to send again.
 *
 * @returns the step of the first case
 * @throws ApiError `step.caseRefuses` naming the case in the way, OfflineError
 */
export async function logGroup(
  own: CaseRef,
  stepId: string,
  form: StepForm,
  group: StepGroup,
): Promise<SupportStepView> {
  const step = bodyOf(form);
  const minutes = minutesOfEach(step.minutes, group);
  const cases = [{ ...own, stepId }, ...group.cases].map((one, at) => ({
    caseId: one.id,
    id: one.stepId,
    minutes: minutes[at],
  }));
  const { data } = await api<LoggedGroup>('/support-steps', { method: 'POST', body: { step, cases } });
  const [first] = data;
  if (!first) throw new RangeError('logGroup: an answer without a step');
  return first;
}

/** The code of the case in which a group step could not be logged, and why. */
export function refusingCase(
  failure: unknown,
  cases: readonly CaseRef[],
): { code: string; why: 'closed' | 'gone' | 'other' } | null {
  if (!(failure instanceof ApiError) || failure.code !== 'step.caseRefuses') return null;
  const { caseId, reason } = failure.problem as { caseId?: string; reason?: string };
  const why = reason === 'case.closed' ? 'closed' : reason === 'record.notFound' ? 'gone' : 'other';
  return { code: cases.find(({ id }) => id === caseId)?.code ?? '', why };
}
