import { api } from '../../../api/api.js';
import { changesOf } from '../../../api/changesOf.js';
import { ApiError } from '../../../api/problems.js';
import type { SupportStepView } from '../../../api/types.js';
import { bodyOf, formOf, type StepForm } from '../step/stepForm.js';

/**
 * Logs a step under the id the composer chose. After a lost answer the same call finds the first result; if the words
 * changed since, the step that did arrive is corrected to them, for it is ours.
 *
 * @throws ApiError, ConflictError, OfflineError; then nothing may be called saved
 */
export async function logStep(caseId: string, stepId: string, form: StepForm): Promise<SupportStepView> {
  const path = `/cases/${caseId}/support-steps/${stepId}`;
  try {
    return await api<SupportStepView>(path, { method: 'PUT', body: bodyOf(form), creates: true });
  } catch (failure) {
    if (!(failure instanceof ApiError) || failure.code !== 'record.idTaken') throw failure;
    return correctStep(caseId, await api<SupportStepView>(path), form);
  }
}

/** Corrects a step from the version it was read in; only what differs is sent. */
export function correctStep(caseId: string, step: SupportStepView, form: StepForm): Promise<SupportStepView> {
  const body = changesOf(wholeOf(formOf(step)), wholeOf(form));
  if (Object.keys(body).length === 0) return Promise.resolve(step);
  return api<SupportStepView>(`/cases/${caseId}/support-steps/${step.id}`, {
    method: 'PATCH',
    body,
    version: step.version,
  });
}

/** Every field, so that what was taken back is seen as a change. */
export const wholeOf = (form: StepForm) => ({
  occurredOn: form.occurredOn,
  area: form.area,
  kind: form.kind,
  minutes: form.minutes,
  channel: form.channel,
  interpreter: form.interpreter,
  language: form.interpreter ? form.language : null,
  withWhom: form.withWhom,
  outcome: form.outcome,
  note: form.note.trim() || null,
});
