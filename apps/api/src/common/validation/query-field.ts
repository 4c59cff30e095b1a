import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Choice, WholeNumber } from './field.js';

const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

/** The page and sort of a list; every list's query class extends it. Answers `{ data, total }`. */
export class PageQuery {
  @QueryNumber({ min: 1, max: 1_000_000 })
  page = 1;

  @QueryNumber({ min: 1, max: 100 })
  perPage = 25;
}

export interface Page<Row> {
  data: Row[];
  total: number;
}

export function QueryNumber(range: { min: number; max: number }): PropertyDecorator {
  return applyDecorators(Transform(toNumber), WholeNumber({ ...range, optional: true }));
}

/** `field` ascending or `-field` descending. */
export function SortBy(fields: readonly string[]): PropertyDecorator {
  return Choice(
    fields.flatMap((name) => [name, `-${name}`]),
    { optional: 'not-null' },
  );
}

/** A parameter that may be repeated, such as `state=active&state=clearing`. */
export function toList({ value }: { value: unknown }): unknown {
  return value === undefined || Array.isArray(value) ? value : [value];
}
