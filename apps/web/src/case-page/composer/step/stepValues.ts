import type { StepForm } from './stepForm.js';

/** A step as the lines of the conflict dialog: what belongs together is chosen together. */
export interface StepValues {
  /** `area/kind`. */
  kind: string;
  occurredOn: string;
  minutes: number | null;
  channel: string | null;
  /** 'no', 'yes' without a language, or the language. */
  interpreting: string;
  withWhom: string[];
  outcome: string | null;
  note: string;
}

export const valuesOf = (form: StepForm): StepValues => ({
  kind: `${form.area ?? ''}/${form.kind ?? ''}`,
  occurredOn: form.occurredOn,
  minutes: form.minutes,
  channel: form.channel,
  interpreting: form.interpreter ? (form.language ?? 'yes') : 'no',
  withWhom: form.withWhom,
  outcome: form.outcome,
  note: form.note,
});

/** The form with the values chosen in the dialog. */
export function formWith(form: StepForm, { kind, interpreting, ...rest }: StepValues): StepForm {
  const [area = null, code = null] = kind.split('/');
  return {
    ...form,
    ...rest,
    area: area || null,
    kind: code || null,
    interpreter: interpreting !== 'no',
    language: interpreting === 'no' || interpreting === 'yes' ? null : interpreting,
  };
}
