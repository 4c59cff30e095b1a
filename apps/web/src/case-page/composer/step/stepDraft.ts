import { newId } from '../../../api/newId.js';
import type { CaseRef, Day, SupportStepView } from '../../../api/types.js';
import type { StepGroup } from './stepGroup.js';
import { emptyForm, formOf, type StepForm } from './stepForm.js';

/** What is sealed while a step is being written. */
export interface StepDraft {
  /** The step's own id: logging it again after a lost answer finds the first result, also after a reload. */
  stepId: string;
  case: CaseRef | null;
  form: StepForm;
  /** Further cases in which the same step is logged. */
  group?: StepGroup;
  /** A correction names the step and the version it was read in. */
  corrects: { id: string; version: number } | null;
}

export const newDraft = (today: Day, caseRef: CaseRef | null): StepDraft => ({
  stepId: newId(),
  case: caseRef,
  form: emptyForm(today),
  corrects: null,
});

/** A further step of the same appointment: day, way, interpreting and company stay, what was done is asked anew. */
export const furtherDraft = ({ case: caseRef, form, group }: StepDraft): StepDraft => ({
  ...newDraft(form.occurredOn, caseRef),
  form: {
    ...emptyForm(form.occurredOn),
    channel: form.channel,
    interpreter: form.interpreter,
    language: form.language,
    withWhom: form.withWhom,
    touched: { minutes: false, channel: true },
  },
  ...(group ? { group: { ...group, cases: group.cases.map((one) => ({ ...one, stepId: newId() })) } } : {}),
});

export const correctionOf = (step: SupportStepView, caseRef: CaseRef): StepDraft => ({
  stepId: step.id,
  case: caseRef,
  form: formOf(step),
  corrects: { id: step.id, version: step.version },
});

export const stepDraftForm = 'supportStep';

/** Whether a stored draft belongs into this composer: a correction only to its own step, a new step never to one. */
export const belongsHere = (draft: StepDraft, corrected: string | null): boolean =>
  (draft.corrects?.id ?? null) === corrected;
