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
} from '../../common/validation/field.js';
import { PageQuery, SortBy, toList } from '../../common/validation/query-field.js';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';

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

/** A deadline set by hand. */
export class DeadlineBody {
  @Text({ max: 300, min: 3, description: 'what is due' })
  title!: string;

  @PlainDate({ min: '2000-01-01' })
  dueOn!: string;

  @Id({ optional: true })
  responsibleId?: string;

  @WarnDays()
  warnDaysBefore?: number[];
}

/** Closing, reopening, moving or rewording; closing other than `met`, and moving, need a reason. */
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
