import { type Code, urgencies } from '@geleit/domain';
import {
  Choice,
  CodeOf,
  CodesOf,
  Id,
  Ids,
  Part,
  PlainDate,
  rule,
  Text,
  WholeNumber,
  YesNo,
} from '../../common/validation/field.js';
import { PageQuery, SortBy, toList } from '../../common/validation/query-field.js';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, ValidateIf } from 'class-validator';
import { DeadlineCircumstances, DeadlineTriggerBody, RuleId } from './deadline-input.dto.js';

const isWarnDays = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length <= 10 &&
  new Set(value).size === value.length &&
  value.every((days) => Number.isInteger(days) && (days as number) >= 0 && (days as number) <= 365);

function WarnDays(): PropertyDecorator {
  return (target, key) => {
    IsOptional()(target, key);
    ApiProperty({ type: 'integer', isArray: true, required: false, minimum: 0, maximum: 365 })(target, key);
    rule('wholeNumber', isWarnDays, { min: 0, max: 365 })(target, key);
  };
}

/**
 * A deadline: by hand (`title`, `dueOn`), by a rule (`rule`, `trigger`; the date is computed here), or accepted from a
 * proposal (`proposalId`, anything else overrides it). A date of one's own over a computed one needs basis and reason.
 */
export class DeadlineBody extends DeadlineCircumstances {
  @Text({ max: 300, min: 3, requiredIf: isByHand, description: 'what is due' })
  title?: string;

  @PlainDate({ min: '2000-01-01', requiredIf: isByHand })
  dueOn?: string;

  @RuleId()
  @ValidateIf((body: DeadlineBody) => isSaid(body.rule) || hasInputs(body))
  rule?: string;

  @Part(() => DeadlineTriggerBody, { requiredIf: isByRule })
  trigger?: DeadlineTriggerBody;

  @Id({ optional: true })
  proposalId?: string;

  @CodeOf('dateBasis', { requiredIf: overrides })
  @rule('unknownProperty', (_, body) => isByHand(body) || overrides(body))
  dateBasis?: Code<'dateBasis'>;

  @Text({ max: 2000, min: 1, requiredIf: overrides })
  @rule('unknownProperty', (_, body) => overrides(body))
  reason?: string;

  @Id({ optional: true })
  responsibleId?: string;

  @WarnDays()
  warnDaysBefore?: number[];
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isByRule(body: object): boolean {
  const { rule, proposalId } = body as DeadlineBody;
  return isSaid(rule) && !isSaid(proposalId);
}

function isByHand(body: object): boolean {
  const { rule, proposalId } = body as DeadlineBody;
  return !isSaid(rule) && !isSaid(proposalId);
}

/** Inputs of a computation without a rule: the rule was forgotten. */
function hasInputs(body: DeadlineBody): boolean {
  const { trigger, land, appliedOn, evidence, instruction, missingInstruction } = body;
  return isByHand(body) && [trigger, land, appliedOn, evidence, instruction, missingInstruction].some(isSaid);
}

function overrides(body: object): boolean {
  return !isByHand(body) && isSaid((body as DeadlineBody).dueOn);
}

/** Closing, reopening, moving, rewording, confirming a warning; closing other than `met`, and moving, need a reason. */
export class DeadlineChange {
  @Text({ max: 300, min: 3, optional: 'not-null' })
  title?: string;

  @Choice(['open', 'met', 'missed', 'waived'], { optional: 'not-null' })
  state?: 'open' | 'met' | 'missed' | 'waived';

  @PlainDate({ optional: true, notInFuture: true })
  metOn?: string;

  @PlainDate({ optional: 'not-null', min: '2000-01-01' })
  dueOn?: string;

  @Text({ max: 2000, min: 1, optional: true })
  reason?: string;

  @CodeOf('reasonCode', { optional: true })
  reasonCode?: Code<'reasonCode'>;

  @CodeOf('dateBasis', { optional: true })
  dateBasis?: Code<'dateBasis'>;

  @Id({ optional: true })
  responsibleId?: string;

  @WarnDays()
  warnDaysBefore?: number[];

  @YesNo({ optional: 'not-null', description: '`true` confirms the warning' })
  @rule('choice', (value) => value === undefined || value === true, { choices: 'true' })
  acknowledged?: boolean;

  @PlainDate({
    optional: true,
    description: 'of a missed legal deadline: since when it could be made up for; else today',
  })
  obstacleEndedOn?: string;
}

export class DeadlineListQuery extends PageQuery {
  @SortBy(['dueOn'])
  sort = 'dueOn';

  @PlainDate({ optional: true, description: 'due on or before this day' })
  dueBefore?: string;

  @Transform(toList)
  @CodesOf('deadlineState', { optional: true })
  state?: string[];
}

export class DeadlineFilter {
  @CodesOf('deadlineState', { optional: true }) state?: string[];
  @IsOptional()
  @ApiProperty({ enum: [...urgencies], isArray: true, required: false })
  @rule(
    'choice',
    (value) => Array.isArray(value) && value.every((one) => (urgencies as readonly unknown[]).includes(one)),
    {
      choices: urgencies.join(', '),
    },
  )
  urgency?: string[];
  @Ids() responsible?: string[];
  @Ids() caseIds?: string[];
  @PlainDate({ optional: true }) dueFrom?: string;
  @PlainDate({ optional: true }) dueBefore?: string;
}

export class DeadlineSearch {
  @Part(() => DeadlineFilter, { optional: 'not-null' })
  filter?: DeadlineFilter;

  @WholeNumber({ min: 1, max: 1_000_000, optional: 'not-null' })
  page = 1;

  @WholeNumber({ min: 1, max: 100, optional: 'not-null' })
  perPage = 25;

  @SortBy(['dueOn'])
  sort = 'dueOn';
}
