import type { Code, Instruction, DeadlineTrigger } from '@geleit/domain';
import { lands } from '@geleit/domain';
import { ApiProperty } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import { knownRules } from '../computation/known-rules.js';
import { Choice, CodeOf, Part, PlainDate, rule, TimeOfDay, WholeNumber, YesNo } from '../../common/validation/field.js';

/** Days on which a period may begin: before and after them no table of holidays was checked. */
export const triggerDays = { min: '2000-01-01', max: '2060-12-31' };

export const landCodes = lands.map(({ code }) => code);
export const triggerKinds = ['notified', 'posted', 'event'] as const;
export const postedVia = ['letter', 'facility'] as const;

/** What a period begins with. */
export class DeadlineTriggerBody implements DeadlineTrigger {
  @PlainDate(triggerDays)
  date!: string;

  @Choice(triggerKinds)
  kind!: (typeof triggerKinds)[number];

  @TimeOfDay({ optional: true, description: 'time of day in Germany, for periods in hours' })
  time?: string;

  @Choice(postedVia, { optional: true, description: 'by letter, or handed to the facility' })
  via?: (typeof postedVia)[number];

  @PlainDate({ ...triggerDays, optional: true, description: 'proven later receipt' })
  receivedOn?: string;
}

/** What the instruction on legal remedies says: a period, a calendar day, a court. */
export class DeadlineInstructionBody implements Instruction {
  @WholeNumber({ min: 1, max: 366, optional: true })
  @rule('required', (_, body) => isWholePeriod(body))
  n?: number;

  @Choice(['days', 'weeks', 'months', 'years'], { optional: true })
  @rule('required', (_, body) => isWholePeriod(body))
  unit?: 'days' | 'weeks' | 'months' | 'years';

  @PlainDate({ ...triggerDays, optional: true, description: 'a calendar day that the paper names' })
  dueOn?: string;

  @Choice(landCodes, { optional: true, description: 'Land of the court or authority named' })
  land?: string;
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null;
const isWholePeriod = ({ n, unit }: DeadlineInstructionBody): boolean => isSaid(n) === isSaid(unit);

/** What a date is computed from, beside the trigger. */
export class DeadlineCircumstances {
  @Choice(landCodes, { optional: true, description: 'Land of the court or authority; else that of the centre' })
  land?: string;

  @PlainDate({ ...triggerDays, optional: true, description: 'day of the asylum application' })
  appliedOn?: string;

  @CodeOf('evidence', { optional: true, description: 'how the trigger is known' })
  evidence?: Code<'evidence'>;

  @Part(() => DeadlineInstructionBody, { optional: true })
  instruction?: DeadlineInstructionBody;

  @YesNo({ optional: true, description: 'the decision has no instruction, or a wrong one' })
  missingInstruction?: boolean;
}

const isRuleId = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{2,63}$/.test(value);

/** The id of a rule: built in, or one of the centre's own. Whether there is such a rule is asked later. */
export function RuleId(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, required: false, description: 'code list `deadlineRule`, or a rule of the centre' }),
    rule('unknownRule', isRuleId, { accepted: knownRules }),
  );
}
