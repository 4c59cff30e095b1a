import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, rule } from '../../common/validation/field.js';
import { PageQuery } from '../../common/validation/query-field.js';

const forms = ['supportStep', 'caseFile', 'residenceStatus', 'deadline', 'caseEvent'] as const;
const largestContent = 200_000;

/** Any JSON object, as the form holds it; a half-written form need not be valid. */
function FormContent(): PropertyDecorator {
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  return (target, key) => {
    ApiProperty({ type: Object, additionalProperties: true })(target, key);
    rule('object', isObject)(target, key);
    rule('tooLong', (value) => JSON.stringify(value ?? {}).length <= largestContent, { max: largestContent })(
      target,
      key,
    );
    rule('controlCharacters', (value) => !JSON.stringify(value ?? {}).includes('\\u0000'))(target, key);
  };
}

export class DraftBody {
  @Choice(forms)
  form!: (typeof forms)[number];

  @Id({ optional: true })
  caseId?: string;

  @FormContent()
  content!: Record<string, unknown>;
}

export class DraftChange {
  @FormContent()
  content!: Record<string, unknown>;
}

export class DraftListQuery extends PageQuery {
  @Choice(forms, { optional: true })
  form?: string;

  @Id({ optional: true })
  caseId?: string;
}
