import { codesOf, isCode, isPlainDate, todayIn, type CodeListName } from '@geleit/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import type { FieldErrorCode } from './validation.messages.js';

/** One decorator a field: the check, its message and its place in the OpenAPI document. */
interface FieldOptions {
  /** `null` takes a statement back; what always has a value may be left out, but `not-null` refuses to empty it. */
  optional?: boolean | 'not-null';
  /** Needed only beside other fields of the same body, or without them. */
  requiredIf?: (body: object) => boolean;
  description?: string;
}

type Params = Record<string, string | number>;

export function rule(
  code: FieldErrorCode,
  holds: (value: unknown, object: object) => boolean,
  params: Params = {},
  each = false,
): PropertyDecorator {
  return ValidateBy(
    {
      name: code,
      validator: {
        validate: (value, args) => holds(value, args?.object ?? {}),
        // class-validator keeps a rule's context only for asynchronous checks, so its message carries the parameters.
        defaultMessage: () => JSON.stringify(params),
      },
    },
    { each },
  );
}

function field(
  options: FieldOptions,
  documented: ApiPropertyOptions,
  ...rules: PropertyDecorator[]
): PropertyDecorator {
  const { optional = false, requiredIf, description } = options;
  const property = {
    ...documented,
    required: optional === false && requiredIf === undefined,
    ...(description ? { description } : {}),
  } as ApiPropertyOptions;
  const absence = requiredIf === undefined ? leftOut(optional) : [leftOutUnless(requiredIf)];
  return applyDecorators(...absence, ApiProperty(property), ...rules);
}

const leftOutUnless = (requiredIf: (body: object) => boolean): PropertyDecorator =>
  ValidateIf((body: object, value) => (value !== undefined && value !== null) || requiredIf(body));

function leftOut(optional: boolean | 'not-null'): PropertyDecorator[] {
  if (optional === 'not-null') return [ValidateIf((_, value) => value !== undefined)];
  return optional ? [IsOptional()] : [];
}

const isText = (value: unknown): value is string => typeof value === 'string';
// NUL cannot be stored by PostgreSQL or shown by a browser; other control characters but tab and line ends say nothing.
const hasControlCharacters = (text: string): boolean => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
const isWellFormed = (text: string): boolean => text.isWellFormed();

/** Text of at most `max` UTF-16 units, in any script. */
export function Text(options: FieldOptions & { max: number; min?: number }): PropertyDecorator {
  const { max, min = 0 } = options;
  return field(
    options,
    { type: String, maxLength: max, minLength: min },
    rule('text', isText),
    rule('tooLong', (value) => !isText(value) || value.length <= max, { max }),
    rule('controlCharacters', (value) => !isText(value) || (!hasControlCharacters(value) && isWellFormed(value))),
    ...(min > 0 ? [rule('required', (value) => !isText(value) || value.trim().length >= min)] : []),
  );
}

export function WholeNumber(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    rule('wholeNumber', (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max, {
      min,
      max,
    }),
  );
}

export function YesNo(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: Boolean },
    rule('yesNo', (value) => typeof value === 'boolean'),
  );
}

export function Id(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, rule('id', isId));
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isId = (value: unknown): value is string => isText(value) && idPattern.test(value);

/** Several ids, each once. */
export function Ids(options: { description?: string } = {}): PropertyDecorator {
  const isIds = (value: unknown): boolean => Array.isArray(value) && value.length <= 100 && value.every(isId);
  return field({ ...options, optional: true }, { type: String, format: 'uuid', isArray: true }, rule('id', isIds));
}

/** A code of one of the lists in `libs/domain`; every list also takes `unknown` and `not-stated`. */
export function CodeOf(list: CodeListName, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    codeDocument(list),
    rule('code', (value) => isText(value) && isCode(list, value), { list }),
  );
}

const isEachOnce = (value: unknown): boolean => !Array.isArray(value) || new Set(value).size === value.length;

/** Several codes of a list, each once. */
export function CodesOf(list: CodeListName, options: FieldOptions = {}): PropertyDecorator {
  const max = 60;
  return field(
    options,
    { ...codeDocument(list), isArray: true },
    rule('list', (value) => Array.isArray(value) && value.length <= max, { max }),
    rule('eachOnce', isEachOnce),
    rule('code', (value) => isText(value) && isCode(list, value), { list }, true),
  );
}

function codeDocument(list: CodeListName): ApiPropertyOptions {
  const codes = codesOf(list);
  const description = `code list \`${list}\``;
  return codes.length <= 40 ? { type: String, enum: [...codes], description } : { type: String, description };
}

/** A calendar day `YYYY-MM-DD` that exists; `notInFuture` measures by the day in Germany. */
export function PlainDate(
  options: FieldOptions & { notInFuture?: boolean; min?: string; max?: string } = {},
): PropertyDecorator {
  const { notInFuture = false, min = '1900-01-01', max = '2100-12-31' } = options;
  return field(
    options,
    { type: String, format: 'date' },
    rule('plainDate', (value) => isText(value) && (isPlainDate(value) || isFarAway(value))),
    rule('dateRange', (value) => !isText(value) || !isDay(value) || (value >= min && value <= max), { min, max }),
    ...(notInFuture
      ? [rule('notInFuture', (value) => !isText(value) || value <= todayIn('Europe/Berlin', Date.now()))]
      : []),
  );
}

/** A day of a year that no file knows: it exists, so what is said of it is the range. */
const isFarAway = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && (text < '1900' || text > '2100-12-31');
const isDay = (text: string): boolean => isPlainDate(text) || isFarAway(text);

/** A time of day `HH:MM`. */
export function TimeOfDay(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'time' },
    rule('noTime', (value) => isText(value) && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)),
  );
}

export function Choice(choices: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, enum: [...choices] },
    rule('choice', (value) => isText(value) && choices.includes(value), { choices: choices.join(', ') }),
  );
}

/** Several of the choices, each once. */
export function Choices(choices: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  const max = choices.length;
  return field(
    options,
    { type: String, enum: [...choices], isArray: true },
    rule('list', (value) => Array.isArray(value) && value.length <= max, { max }),
    rule('eachOnce', isEachOnce),
    rule('choice', (value) => isText(value) && choices.includes(value), { choices: choices.join(', ') }, true),
  );
}

export function Email(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    rule(
      'email',
      (value) => isText(value) && value.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(value),
    ),
  );
}

/** An object of its own fields, or several of them. */
export function Part(type: () => new () => object, options: FieldOptions & { many?: number } = {}): PropertyDecorator {
  const { many } = options;
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  // Swagger tells a class from a function that returns one by this very name.
  const documented = { type: () => type() };
  return applyDecorators(
    Type(type),
    many === undefined
      ? field(options, documented, rule('object', isObject), ValidateNested())
      : field(
          options,
          { ...documented, isArray: true },
          rule('list', (value) => Array.isArray(value) && value.length <= many && value.every(isObject), { max: many }),
          ValidateNested({ each: true }),
        ),
  );
}
