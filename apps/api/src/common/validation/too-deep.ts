/** The deepest that anything sent to us is nested; forms need five levels. Deeper ones would exhaust the stack. */
export const deepest = 50;

/** The property of a body that is nested deeper than allowed. Walks by hand: recursion is what it protects from. */
export function tooDeepProperty(body: object): string | undefined {
  return Object.entries(body).find(([, value]) => isDeeperThan(value, deepest))?.[0];
}

function isDeeperThan(value: unknown, levels: number): boolean {
  let level = objectsAmong([value]);
  for (let depth = 1; depth <= levels && level.length > 0; depth += 1)
    level = objectsAmong(level.flatMap((one): unknown[] => Object.values(one)));
  return level.length > 0;
}

const objectsAmong = (values: readonly unknown[]): object[] =>
  values.filter((value): value is object => typeof value === 'object' && value !== null);
