import type { ComputedDeadline } from '@geleit/domain';
import type { Language } from '../../common/context/request-context.js';

/** One step of a computation as people read it. */
export interface ShownStep {
  kind: string;
  date: string;
  text: string;
  norm: string | null;
}

/** The steps of a computation in one language, in their order; none where nothing was computed. */
export function shownSteps(computed: ComputedDeadline | undefined, language: Language): ShownStep[] {
  return (computed?.steps ?? []).map(({ kind, date, text, norm = null }) => ({
    kind,
    date,
    text: text[language],
    norm,
  }));
}
