import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { Choice, rule, Text, WholeNumber } from '../../common/validation/field.js';
import { QueryNumber } from '../../common/validation/query-field.js';

const namePattern = '^[\\w:/+-]{1,80}$';
const isName = (value: unknown): value is string => typeof value === 'string' && new RegExp(namePattern).test(value);

/** May be left out, but `null` is no question. */
const leftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** Names of dimensions; whether the year knows them is told by the cube. */
function Dimensions(): PropertyDecorator {
  const max = 10;
  return applyDecorators(
    leftOut(),
    ApiProperty({ type: String, isArray: true, pattern: namePattern, required: false }),
    rule('list', (value) => Array.isArray(value) && value.length <= max && value.every(isName), { max }),
  );
}

/** One code for a dimension. Lists, negations and ranges are no codes. */
function Filter(): PropertyDecorator {
  const isFilter = (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= 10 &&
    Object.values(value).every((code) => typeof code === 'string' && code.length <= 200);
  return applyDecorators(
    leftOut(),
    ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } }),
    rule('object', isFilter),
  );
}

/** A question to a frozen year: at most two dimensions with the filter. */
export class TableBody {
  @WholeNumber({ min: 2000, max: 2100 })
  year!: number;

  @Dimensions()
  rows?: string[];

  @Dimensions()
  columns?: string[];

  @Filter()
  filter?: Record<string, string>;

  @Choice(['cases', 'contacts'], { optional: 'not-null' })
  of?: 'cases' | 'contacts';
}

/** A question that is asked again, and what it is called. */
export class SavedTableBody extends TableBody {
  @Text({ max: 200, min: 1 })
  name!: string;
}

export class YearQuery {
  @QueryNumber({ min: 2000, max: 2100 })
  year?: number;
}

export class SeriesQuery {
  @Text({ max: 80, min: 1, optional: 'not-null' })
  dimension = 'gender';
}

/** The exact figures of the own centre: the same questions, without a filter. */
export class OwnFiguresBody {
  @WholeNumber({ min: 2000, max: 2100 })
  year!: number;

  @Dimensions()
  rows?: string[];

  @Dimensions()
  columns?: string[];
}
