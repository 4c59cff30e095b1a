import { drawSeed } from '../cube/build-release.js';
import { draftCube, type Draft } from '../cube/draft.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { sumOf } from '../noise/balance.js';
import { keyed, takeIn } from '../records/intake.js';
import { seeded } from '../records/random.js';
import { exactShares, product, thresholdOnly, unfitted, withSetFilters } from '../testing/weak-variants.js';
import { syntheticYear2022 } from '../year-2022/synthetic-year.js';
import { aroundInsert } from './around-insert.js';
import { attack, usualTogether } from './attack.js';
import { averageOverRepetition, averageOverTables } from './averaging.js';
import { lowerBound, score, winning } from './claim.js';
import { colludingLeads } from './differencing.js';
import type { CellId } from './evidence.js';
import { openSolver, type SolveLinear } from './linear-programme.js';
import { reconstructJointly } from './reconstruction.js';
import { truthOf } from './truth.js';

const dimensions = yearDimensions();
const records = syntheticYear2022();
const drafts = new Map<number, Draft>();
let solve: SolveLinear;

beforeAll(async () => {
  solve = await openSolver();
});

function year(seed: number): Draft {
  const random = seeded(seed, 2022);
  const draft = drafts.get(seed) ?? draftCube(takeIn(keyed(records, random), dimensions), drawSeed(random));
  drafts.set(seed, draft);
  return draft;
}

const truth = truthOf(year(1));
const winners = (results: readonly { attack: string; wins: boolean }[]) =>
  results.filter(({ wins }) => wins).map((each) => each.attack);

describe('the attacks win', () => {
  it('against exact numbers of which only ones and twos are hidden', () => {
    const { isBroken, results } = attack(thresholdOnly(year(1)), truth, { solve });

    expect(isBroken).toBe(true);
    expect(winners(results)).toEqual(
      expect.arrayContaining([
        'totals minus parts',
        'intervals, noise 0, suppressed 1 to 2',
        'reconstruction from all sums',
        'reconstruction of combinations',
      ]),
    );
  });

  it('against noise that is not made to add up: the many ways to a number are averaged', () => {
    const rates = [1, 2, 3, 4, 5, 6].map((seed) => {
      const evidence = unfitted(year(seed));
      return score(averageOverTables(evidence), truth, evidence.cells).narrow;
    });

    // One year gives some thirty such claims; what they are worth shows over several.
    const [claims, right] = [sumOf(rates.map((rate) => rate.claims)), sumOf(rates.map((rate) => rate.right))];
    expect(lowerBound(right, claims)).toBeGreaterThan(winning.narrow);
  });

  it('against filters that take several codes', () => {
    expect(winners(attack(withSetFilters(year(1), seeded(5)), truth).results)).toEqual(['set filters']);
  });

  it('against percentages of exact counts', () => {
    expect(winners(attack(exactShares(year(1)), truth).results)).toEqual(['shares back to counts']);
  });

  it('against noise drawn afresh at every asking', () => {
    const asked = Array.from({ length: 12 }, (_, seed) => unfitted(year(seed + 1)));

    expect(score(averageOverRepetition(asked), truth).wins).toBe(true);
  });

  it('against tables read before and after one case came in', () => {
    const random = seeded(9, 9);
    const keys = [...keyed(records, random)];
    const after = draftCube(takeIn(keys, dimensions), [1, 2, 3, 4]);
    const before = draftCube(takeIn(keys.slice(1), dimensions), [1, 2, 3, 4]);
    const [earlier, later] = [truthOf(before), truthOf(after)];
    const difference = new Map([...later].map(([cell, count]) => [cell, count - (earlier.get(cell) ?? 0)]));

    expect(score(aroundInsert(unfitted(before), unfitted(after)), difference).wins).toBe(true);
    expect(score(aroundInsert(thresholdOnly(before), thresholdOnly(after)), difference).wins).toBe(true);
  });

  it('by leads who subtract their own cases from exact numbers', () => {
    const { claims, rest } = collusion(1, (draft) => thresholdOnly(draft));

    expect(score(claims, rest).wins).toBe(true);
  });
});

describe('the attacks lose against what this system publishes', () => {
  it('all of them, the reconstructions included', () => {
    const { results } = attack(product(year(1)), truth, { solve, repeated: [product(year(1))] });

    expect(results.length).toBe(11);
    expect(winners(results)).toEqual([]);
  });

  it.each([2, 3])('the reconstruction of combinations in other years, too (year %d)', (seed) => {
    const evidence = product(year(seed));
    const claims = usualTogether.flatMap((ids) => reconstructJointly(evidence, ids, solve));

    expect(claims.length).toBeGreaterThan(100);
    expect(score(claims, truth, evidence.cells).wins).toBe(false);
  });

  it('even if they are scored over six years of the same cases', () => {
    const years = Array.from({ length: 6 }, (_, seed) => attack(product(year(seed + 1)), truth).results);
    const names = years[0]?.map((result) => result.attack) ?? [];

    const pooled = names.map((name) => {
      const results = years.flatMap((each) => each.filter((result) => result.attack === name));
      const all = (kind: 'exact' | 'narrow', count: 'claims' | 'right') =>
        sumOf(results.map((each) => each[kind][count]));
      return {
        name,
        precision: all('exact', 'right') / Math.max(1, all('exact', 'claims')),
        trust: lowerBound(all('narrow', 'right'), all('narrow', 'claims')),
      };
    });

    expect(years.flatMap(winners)).toEqual([]);
    expect(pooled.filter(({ precision, trust }) => precision > 0.5 || trust > winning.narrow)).toEqual([]);
  });

  it('if one and the same table is asked again: it is the same', () => {
    expect(averageOverRepetition([product(year(1)), product(year(1))])).toEqual([]);
  });

  it.each([1, 2, 3, 4])('if four centres put their own exact figures together (year %d)', (seed) => {
    const { claims, rest } = collusion(seed, product);

    expect(claims.length).toBeGreaterThan(100);
    expect(score(claims, rest).wins).toBe(false);
  });
});

/** The four largest centres subtract what they know; `rest` is the truth about everybody else. */
function collusion(seed: number, answers: (draft: Draft) => ReturnType<typeof product>) {
  const draft = year(seed);
  const leads = new Set(['centre-1', 'centre-2', 'centre-3', 'centre-4']);
  const own = countsOf(
    records.filter(({ centre }) => leads.has(centre)),
    truth,
  );
  const rest = new Map([...truth].map(([cell, count]) => [cell, count - (own.get(cell) ?? 0)]));
  return { claims: colludingLeads(answers(draft), own), rest };
}

/** Exact counts of some records, in the cells of the whole. */
function countsOf(some: typeof records, cells: ReadonlyMap<CellId, number>): ReadonlyMap<CellId, number> {
  const parents = new Map<string, string>(
    dimensions.flatMap(({ id, parent, categories }) =>
      parent === undefined
        ? []
        : categories.map((each) => [`${id}=${each.code}`, `${parent}=${each.parent ?? ''}`] as const),
    ),
  );
  const answersOf = (record: (typeof records)[number]) => {
    const given = Object.entries(record.answers).flatMap(([id, answer]) =>
      [answer].flat().map((code) => `${id}=${code}`),
    );
    return new Set([...given, ...given.flatMap((answer) => parents.get(answer) ?? [])]);
  };
  const sets = some.map(answersOf);
  return new Map(
    [...cells.keys()].map((cell) => {
      const parts = cell.split('&');
      return [cell, sets.filter((answers) => parts.every((part) => answers.has(part))).length];
    }),
  );
}
