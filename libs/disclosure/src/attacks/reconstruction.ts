import { around, exactly, type Claim } from './claim.js';
import { cellId, equationsOf, type CellId, type Evidence } from './evidence.js';
import type { LinearProgramme, SolveLinear } from './linear-programme.js';

/** How far a suppressed cell's count may lie, and what it costs to stray from the usual guess. */
const suppressed = { upTo: 5, guess: 1, cost: 0.3 };

/**
 * Reconstruction over all answers together: the true counts that satisfy every sum and stray least from what was
 * shown (in the sum of absolute differences; Dinur and Nissim, PODS 2003).
 */
export function reconstructCells(evidence: Evidence, solve: SolveLinear): readonly Claim[] {
  const ids = [...evidence.cells.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const sums = equationsOf(evidence).filter(({ parts }) => parts.every((part) => numbers.has(part)));
  const programme = strayingLeast(
    ids.length,
    ids.map((id, number) => ({ of: [number], shown: evidence.cells.get(id) ?? null })),
    sums.map(({ total, parts }) => ({
      terms: [
        ...parts.map((part) => [numbers.get(part) ?? 0, 1] as const),
        ...(typeof total === 'number' ? [] : [[numbers.get(total) ?? 0, -1] as const]),
      ],
      equals: typeof total === 'number' ? total : 0,
    })),
  );
  const values = solve(programme);
  return values ? ids.flatMap((id, number) => claimsOf(id, values[number] ?? 0)) : [];
}

/**
 * Reconstruction of how some dimensions go together: counts of every combination of their answers, such that all
 * tables of one and of two of them come out as shown as nearly as possible. Stronger than sums, for a table of two
 * must also agree with every third dimension.
 *
 * @param ids single-answer dimensions without parents; the product of their categories is the number of unknowns
 */
export function reconstructJointly(evidence: Evidence, ids: readonly string[], solve: SolveLinear): readonly Claim[] {
  const dimensions = ids.map(
    (id) => evidence.dimensions.find((each) => each.id === id)?.categories.map(({ code }) => code) ?? [],
  );
  const combinations = dimensions.reduce<string[][]>(
    (known, codes) => known.flatMap((combination) => codes.map((code) => [...combination, code])),
    [[]],
  );
  const members = new Map<CellId, number[]>();
  combinations.forEach((codes, number) => {
    for (const some of onesAndPairs(ids.length)) {
      const id = cellId(
        some.map((index) => ids[index] ?? ''),
        some.map((index) => codes[index] ?? ''),
      );
      members.set(id, [...(members.get(id) ?? []), number]);
    }
  });
  const observed = [...members].filter(([id]) => evidence.cells.has(id));
  const all = { terms: combinations.map((_, number) => [number, 1] as const), equals: evidence.n };
  const programme = strayingLeast(
    combinations.length,
    observed.map(([id, of]) => ({ of, shown: evidence.cells.get(id) ?? null })),
    [all],
  );
  const values = solve(programme);
  if (!values) return [];
  return observed.flatMap(([id, of]) =>
    claimsOf(
      id,
      of.reduce((sum, number) => sum + (values[number] ?? 0), 0),
    ),
  );
}

interface Observation {
  /** Variables whose sum was shown. */
  readonly of: readonly number[];
  readonly shown: number | null;
}

function strayingLeast(
  unknowns: number,
  observations: readonly Observation[],
  equalities: LinearProgramme['equalities'],
): LinearProgramme {
  const above = (index: number) => unknowns + 2 * index;
  const below = (index: number) => unknowns + 2 * index + 1;
  return {
    variables: unknowns + 2 * observations.length,
    costs: observations.flatMap(({ shown }, index) => {
      const cost = shown === null ? suppressed.cost : 1;
      return [[above(index), cost] as const, [below(index), cost] as const];
    }),
    equalities: [
      ...equalities,
      ...observations.map(({ of, shown }, index) => ({
        terms: [
          ...of.map((variable) => [variable, 1] as const),
          [above(index), -1] as const,
          [below(index), 1] as const,
        ],
        equals: shown ?? suppressed.guess,
      })),
    ],
    upTo: new Map(
      observations.flatMap(({ shown }, index) =>
        shown === null ? [[above(index), suppressed.upTo - suppressed.guess] as const] : [],
      ),
    ),
  };
}

function onesAndPairs(count: number): readonly (readonly number[])[] {
  const each = Array.from({ length: count }, (_, index) => index);
  return [
    ...each.map((one) => [one]),
    ...each.flatMap((one) => each.filter((other) => other > one).map((other) => [one, other])),
  ];
}

function claimsOf(cell: CellId, value: number): readonly Claim[] {
  return [exactly(cell, Math.round(value)), around(cell, value)];
}
