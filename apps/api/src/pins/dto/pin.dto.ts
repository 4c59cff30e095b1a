import { Id, rule, Text } from '../../common/validation/field.js';

/** Either a step of the case or a note. */
export class PinBody {
  @Id({ optional: true, description: 'the step that is to stand on top' })
  stepId?: string;

  @Text({ max: 2000, min: 1, requiredIf: (pin) => !(pin as PinBody).stepId, description: 'a note that stands on top' })
  @rule('unknownProperty', (_text, pin) => ((pin as PinBody).stepId ?? null) === null)
  text?: string;
}

export class PinChange {
  @Text({ max: 2000, min: 1, description: 'what the note says from now on' })
  text!: string;
}
