import type { ConflictField } from './ConflictDialog.js';

/** A value in words: by the field's own format, else as it is; a list with commas. */
export function wordsOf<Values extends object>({ name, format }: ConflictField<Values>, values: Values): string {
  const value: unknown = values[name];
  if (value === null || value === undefined) return '';
  if (format) return format(value as never);
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
