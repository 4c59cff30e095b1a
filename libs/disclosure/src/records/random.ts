/** Draws a whole number of 32 bits, 0 to 2³² − 1. In a freeze: the system's generator. */
export type Random = () => number;

/**
 * The small fast counting generator sfc32 (Chris Doty-Humphrey, PractRand): repeatable, for rounding and for tests.
 *
 * @param seed four words of 32 bits
 */
export function seeded(...seed: readonly number[]): Random {
  let [a = 0, b = 0, c = 0, counter = 1] = seed.map((word) => word | 0);
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 15; warmUp++) next();
  return next;
}

/** A generator of its own for every table, so that no table depends on which others were made before it. */
export function seededFor(name: string, seed: readonly number[]): Random {
  // FNV-1a, 32 bits: tells names apart; the secret is the seed.
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const [a = 0, b = 0, c = 0, d = 0] = seed;
  return seeded(a ^ hash, b, c, d ^ Math.imul(hash, 0x9e3779b1));
}

/** A number from 0 (inclusive) to 1 (exclusive). */
export function fraction(random: Random): number {
  return random() / 2 ** 32;
}
