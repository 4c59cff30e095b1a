const text = Buffer.alloc(512);

/** A part of the context must not be able to pass for two: ids and names hold no separator. */
export function contextId(id: string): string {
  if (id === '' || id.includes('|')) throw new RangeError('id is empty or contains a separator');
  return id.toLowerCase();
}

/**
 * Associated data of a sealed value: `geleit.v1|table|column|row id|organisation id`. Ids are UUIDs; letter case does
 * not count, because PostgreSQL gives back in lower case what a client may have sent in capitals.
 *
 * @returns bytes in a buffer that the next call overwrites: use them at once
 */
export function associatedData(table: string, column: string, id: string, organisationId: string): Buffer {
  const context = `geleit.v1|${table}|${column}|${id.toLowerCase()}|${organisationId}`;
  if (context.length * 3 > text.length) return Buffer.from(context);
  return text.subarray(0, text.write(context));
}
