import fc from 'fast-check';
import { seeded } from '../records/random.js';
import { fitBlock, startOf } from './fit-block.js';
import { at, matrix } from './matrix.js';
import { proportionalFit } from './proportional-fit.js';

/** Margins of a table that exists, and cells that are off by some noise. */
const aBlock = fc
  .record({
    rows: fc.integer({ min: 1, max: 8 }),
    columns: fc.integer({ min: 1, max: 8 }),
    cells: fc.array(fc.nat({ max: 60 }), { minLength: 64, maxLength: 64 }),
    noise: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 64, maxLength: 64 }),
    seed: fc.nat(),
  })
  .map(({ rows, columns, cells, noise, seed }) => {
    const truth = matrix(rows, columns, (row, column) => {
      const cell = cells[row * columns + column] ?? 0;
      return cell < 20 ? cell % 3 : cell - 20;
    });
    const range = (length: number) => Array.from({ length }, (_, index) => index);
    return {
      truth,
      seed,
      rowTotals: range(rows).map((row) => range(columns).reduce((sum, column) => sum + at(truth, row, column), 0)),
      columnTotals: range(columns).map((column) => range(rows).reduce((sum, row) => sum + at(truth, row, column), 0)),
      perturbed: matrix(rows, columns, (row, column) =>
        Math.max(0, at(truth, row, column) + (noise[row * columns + column] ?? 0)),
      ),
    };
  });

describe('fitting a table to its published margins', () => {
  it('gives whole numbers, none below nothing, that keep both margins exactly', () => {
    fc.assert(
      fc.property(aBlock, ({ perturbed, rowTotals, columnTotals, seed }) => {
        const { values } = fitBlock({ perturbed, rowTotals, columnTotals, isImpossible: () => false }, seeded(seed));
        expect(values.values.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
        expect(
          rowTotals.map((_, row) => columnTotals.reduce((sum, _2, column) => sum + at(values, row, column), 0)),
        ).toEqual(rowTotals);
        expect(
          columnTotals.map((_, column) => rowTotals.reduce((sum, _2, row) => sum + at(values, row, column), 0)),
        ).toEqual(columnTotals);
      }),
    );
  });

  it('keeps impossible cells at nothing where the margins allow it, and says so where they do not', () => {
    const block = { perturbed: matrix(2, 2, () => 5), rowTotals: [6, 4], columnTotals: [4, 6], isImpossible: isFirst };

    const kept = fitBlock(block, seeded(1));
    const broken = fitBlock({ ...block, rowTotals: [9, 1] }, seeded(1));

    expect([...kept.values.values]).toEqual([0, 6, 4, 0]);
    expect(kept.keepsImpossible).toBe(true);
    expect(broken.keepsImpossible).toBe(false);
    expect(at(broken.values, 0, 0) + at(broken.values, 0, 1)).toBe(9);
  });

  it('rounds without leaning: over many seeds the mean of each cell is its fitted value', () => {
    const perturbed = matrix(4, 5, (row, column) => [3, 0, 7, 4, 0, 12, 3, 0, 5, 4][(3 * row + column) % 10] ?? 0);
    const rowTotals = [17, 26, 12, 20];
    const columnTotals = [21, 9, 14, 19, 12];
    const block = { perturbed, rowTotals, columnTotals, isImpossible: () => false };
    const fitted = proportionalFit(startOf(block), rowTotals, columnTotals).values;

    const seeds = Array.from({ length: 3000 }, (_, seed) => fitBlock(block, seeded(seed, 5)).values.values);

    const means = fitted.map((_, cell) => seeds.reduce((sum, values) => sum + (values[cell] ?? 0), 0) / seeds.length);
    expect(Math.max(...means.map((mean, cell) => Math.abs(mean - (fitted[cell] ?? 0))))).toBeLessThan(0.15);
    expect(seeds.every((values) => values.every((value, cell) => Math.abs(value - (fitted[cell] ?? 0)) < 1))).toBe(
      true,
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(aBlock, ({ perturbed, rowTotals, columnTotals, seed }) => {
        const again = () => fitBlock({ perturbed, rowTotals, columnTotals, isImpossible: () => false }, seeded(seed));
        expect([...again().values.values]).toEqual([...again().values.values]);
      }),
      { numRuns: 20 },
    );
  });
});

function isFirst(row: number, column: number): boolean {
  return row === 0 && column === 0;
}
