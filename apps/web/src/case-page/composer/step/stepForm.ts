import { rowsOf } from '@geleit/domain';
import type { Day, SupportStepView } from '../../../api/types.js';

/** What the composer holds while somebody writes; `touched` marks what she chose herself. */
export interface StepForm {
  occurredOn: Day;
  area: string | null;
  kind: string | null;
  minutes: number | null;
  channel: string | null;
  interpreter: boolean;
  language: string | null;
  withWhom: string[];
  outcome: string | null;
  note: string;
  touched: { minutes: boolean; channel: boolean };
}

export interface StepBody {
  occurredOn: Day;
  area: string;
  kind: string;
  minutes: number;
  channel: string;
  interpreter?: boolean;
  language?: string;
  withWhom?: string[];
  outcome?: string;
  note?: string;
}

export const longestNote = 20_000;
export const mostMinutes = 1440;

export const emptyForm = (today: Day): StepForm => ({
  occurredOn: today,
  area: null,
  kind: null,
  minutes: null,
  channel: null,
  interpreter: false,
  language: null,
  withWhom: [],
  outcome: null,
  note: '',
  touched: { minutes: false, channel: false },
});

/** Nothing in it that would be a pity to lose. */
export const isBlank = (form: StepForm): boolean =>
  form.note.trim() === '' &&
  form.kind === null &&
  !form.touched.minutes &&
  !form.touched.channel &&
  form.withWhom.length === 0 &&
  form.outcome === null;

/** The area of a kind; null for kinds that stand in every area (`other`, the unanswered ones). */
export function areaOfKind(kind: string): string | null {
  const areas = rowsOf('supportKind')
    .filter((row) => row.code === kind)
    .map((row) => row.parent);
  return areas.length === 1 ? (areas[0] ?? null) : null;
}

export interface Typical {
  minutes: number;
  channel: string;
}

/** Takes a kind: its area follows, and its usual channel and minutes as long as nobody chose others. */
export function withKind(form: StepForm, area: string, kind: string, typical: Typical): StepForm {
  return {
    ...form,
    area: areaOfKind(kind) ?? area,
    kind,
    minutes: form.touched.minutes ? form.minutes : typical.minutes,
    channel: form.touched.channel ? form.channel : typical.channel,
  };
}

export type Missing = 'case' | 'kind' | 'minutes' | 'minutesRange' | 'channel' | 'occurredOn' | 'noteLength';

/** What must still be said before the step can be logged, in the order of the form. */
export function missingOf(form: StepForm, hasCase: boolean, today: Day): Missing[] {
  const missing: Missing[] = [];
  if (!hasCase) missing.push('case');
  if (form.note.length > longestNote) missing.push('noteLength');
  if (!form.kind || !form.area) missing.push('kind');
  if (form.minutes === null) missing.push('minutes');
  else if (!Number.isInteger(form.minutes) || form.minutes < 0 || form.minutes > mostMinutes)
    missing.push('minutesRange');
  if (!form.channel) missing.push('channel');
  if (!form.occurredOn || form.occurredOn > today) missing.push('occurredOn');
  return missing;
}

/**
 * The body of the request; what was not said is left out.
 *
 * @throws RangeError naming what is missing, see `missingOf`
 */
export function bodyOf(form: StepForm): StepBody {
  const { occurredOn, area, kind, minutes, channel } = form;
  if (area === null || kind === null || minutes === null || channel === null)
    throw new RangeError('bodyOf: area, kind, minutes and channel are needed');
  const note = form.note.trim();
  return {
    occurredOn,
    area,
    kind,
    minutes,
    channel,
    ...(form.interpreter ? { interpreter: true } : {}),
    ...(form.interpreter && form.language ? { language: form.language } : {}),
    ...(form.withWhom.length > 0 ? { withWhom: form.withWhom } : {}),
    ...(form.outcome ? { outcome: form.outcome } : {}),
    ...(note ? { note } : {}),
  };
}

/** A logged step back in the composer, to be corrected. */
export const formOf = (step: SupportStepView): StepForm => ({
  occurredOn: step.occurredOn,
  area: step.area,
  kind: step.kind,
  minutes: step.minutes,
  channel: step.channel,
  interpreter: step.interpreter ?? false,
  language: step.language,
  withWhom: step.withWhom,
  outcome: step.outcome,
  note: step.note ?? '',
  touched: { minutes: true, channel: true },
});
