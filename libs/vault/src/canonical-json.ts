/**
 * JSON with sorted keys and no white space (RFC 8785), so that equal content has equal bytes. Properties that are
 * undefined are left out.
 *
 * @throws RangeError naming the place, for what would not come back equal: dates, maps, functions, bigints, NaN, holes
 */
export function canonicalJson(value: unknown, place = ''): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item: unknown, index) => canonicalJson(item, `${place}/${index}`)).join(',')}]`;
  }
  if (typeof value === 'object' && !isWrittenAsSomethingElse(value)) {
    return canonicalObject(value, Object.keys(value).sort(), place);
  }
  throw new RangeError(`${place || 'value'} is not plain JSON`);
}

/** Dates and the like become text in JSON, maps and buffers lose what they hold. */
function isWrittenAsSomethingElse(value: object): boolean {
  return ('toJSON' in value && typeof value.toJSON === 'function') || Symbol.iterator in value;
}

/** The same for some keys of an object, which come in the order given. */
export function canonicalObject(object: object, keys: readonly string[], place = ''): string {
  const members: string[] = [];
  for (const key of keys) {
    const value: unknown = object[key as keyof typeof object];
    if (value !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(value, `${place}/${key}`)}`);
  }
  return `{${members.join(',')}}`;
}
