import { Id, Part, rule, WholeNumber } from '../../common/validation/field.js';
import { SupportStepBody } from './support-step.dto.js';

/** The step of one case in a group. */
export class StepOfCase {
  @Id()
  caseId!: string;

  @Id({ description: 'id of the step in this case' })
  id!: string;

  @WholeNumber({ min: 0, max: 1440, optional: 'not-null', description: 'without it the minutes of the step' })
  minutes?: number;
}

/** One step for several cases: each gets its own, or none does. */
export class GroupStepBody {
  @Part(() => SupportStepBody)
  step!: SupportStepBody;

  @Part(() => StepOfCase, { many: 50 })
  @rule('required', (cases) => !Array.isArray(cases) || cases.length > 0)
  @rule('eachOnce', (cases) => !Array.isArray(cases) || isEachOnce(cases as (StepOfCase | null)[]))
  cases!: StepOfCase[];
}

const isEachOnce = (cases: (StepOfCase | null)[]): boolean =>
  new Set(cases.map((one) => one?.caseId)).size === cases.length &&
  new Set(cases.map((one) => one?.id)).size === cases.length;
