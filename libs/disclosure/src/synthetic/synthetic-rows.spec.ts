import { buildRelease } from '../cube/build-release.js';
import type { Cube } from '../cube/cube.js';
import { structuralZeros } from '../dimensions/structural-zeros.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { publish } from '../published.js';
import { seeded } from '../records/random.js';
import { someRecords } from '../testing/some-records.js';
import { syntheticDistances, syntheticQuestions } from '../testing/synthetic-distance.js';
import { syntheticYear2022 } from '../year-2022/synthetic-year.js';
import { addingUpTo, marginOf } from './margins.js';
import { drawSynthetic, mostRows, type SyntheticRow } from './synthetic-rows.js';

const dimensions = syntheticQuestions;
const seed = [1, 2, 3, 4];
const cubeOf = (number: number): Cube =>
  buildRelease(syntheticYear2022(), { year: 2022, dimensions: yearDimensions() }, seeded(number));
const impossibleIn = (rows: readonly SyntheticRow[]) =>
  structuralZeros.filter(({ first, second }) =>
    rows.some((row) => row[first.dimension] === first.code && row[second.dimension] === second.code),
  );

describe('invented rows of a year', () => {
  const cube = cubeOf(2022);
  const rows = drawSynthetic(cube, dimensions, seed);

  it('are the same for the same cube and seed, and others for another seed', () => {
    expect(drawSynthetic(cube, dimensions, seed)).toEqual(rows);
    expect(drawSynthetic(cube, dimensions, [9, 2, 3, 4])).not.toEqual(rows);
  });

  it.each([2022, 7, 31])('have every published margin exactly, and pairs within three (noise %i)', (noise) => {
    const other = cubeOf(noise);
    const distances = syntheticDistances(other, dimensions, drawSynthetic(other, dimensions, seed));

    expect(distances).toHaveLength(dimensions.length);
    expect(distances.filter(({ furthest }) => furthest > 0)).toEqual([]);
    expect(distances.filter(({ pairMean, pairFurthest }) => pairMean > 0.75 || pairFurthest > 5)).toEqual([]);
    expect(Math.min(...distances.map(({ pairWithin3 }) => pairWithin3))).toBeGreaterThanOrEqual(0.99);
  });

  it('never have two answers that exclude each other', () => {
    expect(impossibleIn(rows)).toEqual([]);
    const few = buildRelease(
      someRecords(yearDimensions(), { n: 60, seed: 4 }),
      { year: 2022, dimensions: yearDimensions() },
      seeded(4),
    );
    const fewRows = drawSynthetic(few, dimensions, seed);
    expect([fewRows.length, impossibleIn(fewRows)]).toEqual([60, []]);
  });

  it('have the second of two such answers unknown where the published margins leave no other way', () => {
    const oneWay = (id: string, counts: Readonly<Record<string, number>>) => ({
      id,
      dimensions: [id],
      cells: Object.entries(counts).map(([code, value]) => ({ codes: [code], value: publish(value) })),
    });
    const forced: Cube = {
      ...cube,
      n: publish(100),
      tables: [
        oneWay('region', { germany: 90, asia: 10 }),
        oneWay('residenceGroup', { 'german-eu': 50, pending: 47, u: 3 }),
      ],
    };
    const drawn = drawSynthetic(forced, ['region', 'residenceGroup'], seed);

    expect(impossibleIn(drawn)).toEqual([]);
    expect(drawn.filter(({ residenceGroup }) => residenceGroup === 'german-eu')).toHaveLength(50);
    expect(drawn.filter(({ region }) => region === 'germany')).toHaveLength(90);
  });

  it('depend on what is published alone: answers that are not shown share what the shown ones leave', () => {
    const hidden = cube.tables.find(({ id }) => id === 'gender')?.cells.map(({ codes }) => codes[0] ?? '') ?? [];
    const withHidden: Cube = {
      ...cube,
      n: publish(100),
      tables: [
        {
          id: 'gender',
          dimensions: ['gender'],
          cells: hidden.map((code, index) => ({ codes: [code], value: index === 0 ? publish(97) : null })),
        },
      ],
    };

    expect(hidden.length).toBe(4);
    expect(marginOf(withHidden, 'gender', 100).map(({ count }) => count)).toEqual([97, 1, 1, 1]);
    expect(drawSynthetic(withHidden, ['gender'], seed)).toHaveLength(100);
  });

  it('of a very large year stand for several cases each, in the same parts', () => {
    const large: Cube = {
      ...cube,
      n: publish(cube.n * 100),
      tables: cube.tables.map((table) => ({
        ...table,
        cells: table.cells.map((cell) => ({
          ...cell,
          value: cell.value === null ? null : publish(cell.value * 100),
        })),
      })),
    };
    const fewer = drawSynthetic(large, ['gender', 'region'], seed);
    const distances = syntheticDistances(large, ['gender', 'region'], fewer);

    expect(fewer).toHaveLength(mostRows);
    expect(Math.max(...distances.map(({ furthest }) => furthest))).toBeLessThan(1);
  });
});

describe('whole numbers next to wanted ones', () => {
  it.each([
    [10, [3.5, 3.5, 3], [4, 3, 3]],
    [3, [0.75, 0.75, 1.5], [1, 1, 1]],
    [0, [0, 0], [0, 0]],
  ])('add up to %i', (total, wanted, counts) => {
    expect(addingUpTo(total, wanted)).toEqual(counts);
  });
});
