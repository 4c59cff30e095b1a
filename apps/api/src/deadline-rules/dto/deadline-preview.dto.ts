import { Part } from '../../common/validation/field.js';
import { DeadlineCircumstances, DeadlineTriggerBody, RuleId } from '../../deadlines/dto/deadline-input.dto.js';

/** What a date is computed from, without a case. Without `land` that of the centre counts. */
export class DeadlinePreviewBody extends DeadlineCircumstances {
  @RuleId()
  rule!: string;

  @Part(() => DeadlineTriggerBody)
  trigger!: DeadlineTriggerBody;
}
