import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, Problem } from '../problems/problem.js';
import { droppedName } from './dropped-name.js';
import { tooDeepProperty } from './too-deep.js';

type Source = ArgumentMetadata['type'];

/** Checks body, query and path against their classes; every failure names its field. */
@Injectable()
export class BodyPipe implements PipeTransform {
  // One a source: what a failure is answered with depends on where the value came from.
  private readonly pipes = new Map<Source, ValidationPipe>(
    (['body', 'query', 'param', 'custom'] as const).map((source) => [source, strictPipe(source)]),
  );

  async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && !isPlainObject(value)) throw new Problem('request.unreadable', 400);
    const tooDeep = metadata.type === 'body' ? tooDeepProperty(value as object) : undefined;
    if (tooDeep !== undefined)
      throw new Problem('request.invalid', 400, { errors: [{ pointer: pointerTo(tooDeep), code: 'tooDeep' }] });
    const dropped = metadata.type === 'body' ? droppedName(value) : undefined;
    if (dropped !== undefined)
      throw new Problem('request.invalid', 400, {
        errors: [{ pointer: dropped.map(pointerTo).join(''), code: 'unknownProperty' }],
      });
    return (await this.pipes.get(metadata.type)?.transform(value, metadata)) as unknown;
  }
}

function strictPipe(source: Source): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors: ValidationError[]) => refusal(errors, source),
  });
}

function refusal(errors: ValidationError[], source: Source): Problem {
  const fields = errors.flatMap((error) => fieldErrors(error, ''));
  // A malformed id in the path is answered like one that does not exist.
  if (source === 'param') return new Problem('record.notFound', 404);
  const named = source === 'query' ? fields.map(asParameter) : fields;
  return new Problem('request.invalid', 400, { errors: named });
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}${pointerTo(error.property)}`;
  const below = (error.children ?? []).flatMap((child) => fieldErrors(child, pointer));
  const own = Object.keys(error.constraints ?? {});
  if (own.length === 0) return below;
  if (own.includes('whitelistValidation')) return [{ pointer, code: 'unknownProperty' }];
  if (error.value === undefined) return [{ pointer, code: 'required' }];
  return [{ pointer, ...failedRule(error.constraints ?? {}) }, ...below];
}

const pointerTo = (property: string): string => `/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The first of our own rules that failed, with its parameters: see `rule` in field.ts. */
function failedRule(constraints: Record<string, string>): Pick<FieldError, 'code' | 'params'> {
  const [code = 'text', params] = Object.entries(constraints).find(([, message]) => message.startsWith('{')) ?? [];
  return { code, params: params === undefined ? undefined : (JSON.parse(params) as FieldError['params']) };
}

function asParameter(field: FieldError): FieldError {
  return field.code === 'unknownProperty' ? { ...field, code: 'unknownParameter' } : field;
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
