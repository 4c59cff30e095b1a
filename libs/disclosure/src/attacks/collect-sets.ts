import type { Query } from '../answers/query.js';
import type { CubeDimension } from '../cube/cube.js';
import { fraction, type Random } from '../records/random.js';
import type { SetAnswer } from './evidence.js';

/** Asks how many a filter leaves; `undefined`: refused, `null`: not shown. */
export type AskTotal = (query: Query) => Promise<number | null | undefined>;

const mostCodes = 5;

/**
 * Asks for ever new sets of answers, each with and without one of them: what no filter may take.
 *
 * @param draws how many sets a question
 * @returns what was answered
 */
export async function collectSets(
  dimensions: readonly CubeDimension[],
  ask: AskTotal,
  random: Random,
  draws: number,
): Promise<readonly SetAnswer[]> {
  const answers: SetAnswer[] = [];
  for (const { id, multiple, categories, partners } of dimensions) {
    const [row] = partners;
    if (multiple || row === undefined) continue;
    const codes = categories.map(({ code }) => code);
    for (const set of setsOf(codes, random, draws)) {
      const value = await ask({ rows: [row], columns: [], filter: { [id]: set.join() } });
      if (value !== undefined && value !== null) answers.push({ dimension: id, codes: set, value });
    }
  }
  return answers;
}

/** Some codes, and the same without each of them; every set once, none of them empty. */
function setsOf(codes: readonly string[], random: Random, draws: number): readonly (readonly string[])[] {
  const sets = new Map<string, readonly string[]>();
  const add = (set: readonly string[]) => set.length > 0 && sets.set(set.join(), set);
  for (let drawn = 0; drawn < draws; drawn++) {
    const size = 2 + Math.floor(fraction(random) * (Math.min(mostCodes, codes.length) - 1));
    const some = codes
      .map((code) => ({ code, rank: random() }))
      .sort((one, other) => one.rank - other.rank)
      .slice(0, size)
      .map(({ code }) => code)
      .sort();
    add(some);
    for (const code of some) add(some.filter((each) => each !== code));
  }
  return [...sets.values()];
}
