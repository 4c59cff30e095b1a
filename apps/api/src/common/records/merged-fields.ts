/** A record after a change: named fields replace, `null` takes a statement back, the rest stays. */
export function mergedFields<Fields extends object>(before: Fields, change: object): Fields {
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  const merged = Object.entries({ ...before, ...Object.fromEntries(named) });
  return Object.fromEntries(merged.filter(([, value]) => value !== null && value !== undefined)) as Fields;
}

/** The fields that a body states, without those it leaves out. */
export function statedFields<Fields extends object>(body: Fields): Fields {
  return mergedFields({} as Fields, body);
}
