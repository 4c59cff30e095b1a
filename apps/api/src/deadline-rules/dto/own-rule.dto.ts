import { ApiProperty } from '@nestjs/swagger';
import type { DeadlineTriggerKind, Period } from '@geleit/domain';
import { applyDecorators } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Choice, Part, rule, Text, WholeNumber, YesNo } from '../../common/validation/field.js';
import { landCodes, triggerKinds } from '../../deadlines/dto/deadline-input.dto.js';

const ops = ['add', 'inclusive', 'after', 'sub', 'date', 'month-end', 'year-end', 'werktage', 'hours'] as const;
const units = ['hours', 'days', 'weeks', 'months', 'years', 'werktage'] as const;
const calendar: readonly Period['unit'][] = ['days', 'weeks', 'months', 'years'];

const unitsOf: Partial<Record<string, readonly Period['unit'][]>> = {
  add: calendar,
  inclusive: calendar,
  after: calendar,
  sub: calendar,
  date: ['days'],
  'month-end': ['months'],
  'year-end': ['years'],
  werktage: ['werktage'],
  hours: ['hours'],
};

/** The longest period of each unit: the table of holidays reaches that far. */
const longest: Partial<Record<string, number>> = {
  hours: 720,
  days: 400,
  weeks: 104,
  months: 60,
  years: 5,
  werktage: 60,
};

const isSensible = (value: unknown, body: object): boolean => {
  const { op, unit } = body as Period;
  const least = op === 'date' || op === 'month-end' || op === 'year-end' ? 0 : 1;
  return typeof value === 'number' && value >= least && value <= (longest[unit] ?? 0);
};

/** How the period is counted, as in the legal rules. */
export class PeriodBody implements Period {
  @Choice(ops)
  op!: Period['op'];

  @WholeNumber({ min: 0, max: 720 })
  @rule('wholeNumber', isSensible, { min: 1, max: 400 })
  n!: number;

  @Choice(units)
  @rule('choice', (value, body) => unitsOf[(body as Period).op]?.includes(value as Period['unit']) ?? false, {
    choices: calendar.join(', '),
  })
  unit!: Period['unit'];
}

const isKinds = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  new Set(value).size === value.length &&
  value.every((kind) => (triggerKinds as readonly unknown[]).includes(kind));

function TriggerKinds({ optional = false } = {}): PropertyDecorator {
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ApiProperty({ enum: [...triggerKinds], isArray: true, required: !optional }),
    rule('choice', isKinds, { choices: triggerKinds.join(', ') }),
  );
}

const isWarnDays = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 10 &&
  new Set(value).size === value.length &&
  value.every((days) => Number.isInteger(days) && (days as number) >= 0 && (days as number) <= 365);

function WarnDays({ optional = false } = {}): PropertyDecorator {
  return applyDecorators(
    ...(optional ? [IsOptional()] : []),
    ApiProperty({ type: 'integer', isArray: true, required: !optional, minimum: 0, maximum: 365 }),
    rule('wholeNumber', isWarnDays, { min: 0, max: 365 }),
  );
}

/** A rule that the centre makes itself. */
export class OwnRuleBody {
  @Text({ max: 120, min: 3 })
  name!: string;

  @Part(() => PeriodBody)
  period!: PeriodBody;

  @TriggerKinds()
  kinds!: DeadlineTriggerKind[];

  @Choice(['yes', 'no'])
  shift!: 'yes' | 'no';

  @Text({ max: 200, optional: true, description: 'what it rests on: a norm, a contract' })
  norm?: string | null;

  @WarnDays()
  warnDaysBefore!: number[];

  @Choice(landCodes, { optional: true, description: 'seat whose holidays count; else that of the centre' })
  land?: string | null;
}

/** Of a legal rule only `proposed` may be changed; an own one is reworded or ended. */
export class DeadlineRuleChange {
  @YesNo({ optional: 'not-null', description: 'whether events propose a legal rule' })
  proposed?: boolean;

  @Choice(['active', 'ended'], { optional: 'not-null' })
  state?: 'active' | 'ended';

  @Text({ max: 120, min: 3, optional: 'not-null' })
  name?: string;

  @Part(() => PeriodBody, { optional: 'not-null' })
  period?: PeriodBody;

  @TriggerKinds({ optional: true })
  kinds?: DeadlineTriggerKind[];

  @Choice(['yes', 'no'], { optional: 'not-null' })
  shift?: 'yes' | 'no';

  @Text({ max: 200, optional: true })
  norm?: string | null;

  @WarnDays({ optional: true })
  warnDaysBefore?: number[];

  @Choice(landCodes, { optional: true })
  land?: string | null;
}

const isRuleName = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{2,63}$/.test(value);

/** A legal rule by its name, or an own one by its id. */
export class DeadlineRuleParam {
  @ApiProperty({ type: String })
  @rule('unknownRule', isRuleName)
  id!: string;
}
