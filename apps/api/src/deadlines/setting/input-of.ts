import type { CaseEventFields, ComputedFrom } from '@geleit/domain';
import { statedFields } from '../../common/records/merged-fields.js';
import type { DeadlineBody } from '../dto/deadline.dto.js';

/** What an event gives to the computation of every deadline it sets running. */
export function inputOfEvent(event: CaseEventFields, land: string | undefined): ComputedFrom {
  const { date, triggerKind: kind, via, receivedOn, appliedOn, evidence, instruction, missingInstruction } = event;
  return statedFields<ComputedFrom>({
    trigger: statedFields({ date, kind, via, receivedOn }),
    land: event.land ?? land,
    appliedOn,
    evidence,
    instruction,
    missingInstruction,
  });
}

/** What is asked for, over what the event or the centre says. */
export function inputOfBody(body: DeadlineBody, given: ComputedFrom): ComputedFrom {
  const { trigger, land, appliedOn, evidence, instruction, missingInstruction } = body;
  const stated = statedFields<ComputedFrom>({
    trigger: trigger && statedFields(trigger),
    land: land ?? undefined,
    appliedOn,
    evidence,
    instruction: instruction && statedFields(instruction),
    missingInstruction,
  });
  return { ...given, ...stated };
}

/** The inputs among the fields of a deadline. */
export function inputOfDeadline(fields: ComputedFrom): ComputedFrom {
  const { trigger, land, appliedOn, evidence, instruction, missingInstruction } = fields;
  return statedFields<ComputedFrom>({ trigger, land, appliedOn, evidence, instruction, missingInstruction });
}
