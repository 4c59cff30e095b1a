type Fields = Record<string, unknown>;

const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * What a form changed, as the body of a PATCH: only fields that differ, one level deep for groups such as `facts`.
 * A field that was emptied is sent as null.
 */
export function changesOf(before: Fields, after: Fields): Fields {
  const changes: Fields = {};
  for (const name of Object.keys(after)) {
    if (name === 'id' || name === 'version') continue;
    const [was, is] = [before[name], after[name]];
    if (same(was, is)) continue;
    changes[name] = isPlain(is) && isPlain(was) ? changesOf(was, is) : (is ?? null);
  }
  return changes;
}
