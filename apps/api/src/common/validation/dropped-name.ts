const dropped = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * NestJS leaves such names out of a body without a word; what is left would be answered as if it had been asked for.
 *
 * @returns the way to the first one, from the outside in
 */
export function droppedName(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const below = dropped.has(name) ? [] : droppedName(part);
    if (below) return [name, ...below];
  }
  return undefined;
}
