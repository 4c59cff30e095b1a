import { shareMinutes } from '@geleit/domain';
import { newId } from '../../../api/newId.js';
import type { CaseRef } from '../../../api/types.js';

/** A further case in which the same step is logged, under an id of its own. */
export interface GroupCase extends CaseRef {
  stepId: string;
}

/** One step for several cases: a course, a ride together. */
export interface StepGroup {
  /** Beside the case of the step itself. */
  cases: GroupCase[];
  /** The minutes are shared among them; otherwise each gets them all. */
  isShared: boolean;
}

export const noGroup: StepGroup = { cases: [], isShared: false };

/** The group with this case in it, or without it if it was. */
export function withCase(group: StepGroup, { id, code }: CaseRef): StepGroup {
  const rest = group.cases.filter((one) => one.id !== id);
  if (rest.length < group.cases.length) return { ...group, cases: rest };
  return { ...group, cases: [...rest, { id, code, stepId: newId() }] };
}

/** What each case gets of the minutes, the step's own case first. */
export function minutesOfEach(minutes: number, { cases, isShared }: StepGroup): readonly number[] {
  const count = cases.length + 1;
  return isShared ? shareMinutes(minutes, count) : Array.from({ length: count }, () => minutes);
}
