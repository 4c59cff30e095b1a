import fc from 'fast-check';
import { answer, isRefusal } from '../answers/answer.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { structuralZeros } from '../dimensions/structural-zeros.js';
import { sumOf } from '../noise/balance.js';
import { keyed, takeIn, type KeyedRecord } from '../records/intake.js';
import { seeded } from '../records/random.js';
import { someRecords } from '../testing/some-records.js';
import { buildRelease } from './build-release.js';
import { draftCube, type Draft } from './draft.js';
import { readCube, type StoredCube } from './read-cube.js';
import { show, tablesOf } from './show.js';

const dimensions = yearDimensions();
const seed = [1, 2, 3, 4];

const aYear = fc.record({
  n: fc.integer({ min: 50, max: 2000 }),
  seed: fc.nat(),
  centres: fc.integer({ min: 5, max: 40 }),
  skew: fc.constantFrom(1, 2, 4, 12),
});

function draftOf(records: Iterable<KeyedRecord>): Draft {
  return draftCube(takeIn(records, dimensions), seed);
}

/** Blocks of a dimension that must add up, with what they add up to. */
function sumsOf(draft: Draft, id: string): readonly { sum: number; total: number }[] {
  const counted = draft.variables.find((variable) => variable.id === id);
  const values = draft.oneWays.get(id)?.values ?? [];
  const totals = counted?.parent ? (draft.oneWays.get(counted.parent.id)?.values ?? []) : [draft.intake.n];
  return totals.map((total, block) => ({
    total,
    sum: sumOf(values.filter((_, category) => counted?.parentOf[category] === block)),
  }));
}

describe('all tables of a year', () => {
  it('add up: one-way tables to the records, children to their parents, pairs to both margins', () => {
    fc.assert(
      fc.property(aYear, (year) => {
        const draft = draftOf(keyed(someRecords(dimensions, year), seeded(year.seed)));
        const wrong = draft.variables.flatMap(({ id }) => sumsOf(draft, id).filter(({ sum, total }) => sum !== total));
        const wrongPairs = draft.pairs.filter(({ rows, columns, values }) => {
          const width = columns.categories.length;
          const ofRow = (row: number) => sumOf(values.slice(row * width, (row + 1) * width));
          const ofColumn = (column: number) => sumOf(values.filter((_, cell) => cell % width === column));
          const expected = (id: string) => draft.oneWays.get(id)?.values ?? [];
          return (
            expected(rows.id).some((value, row) => ofRow(row) !== value) ||
            expected(columns.id).some((value, column) => ofColumn(column) !== value)
          );
        });
        expect(wrong).toEqual([]);
        expect(wrongPairs.map(({ rows, columns }) => [rows.id, columns.id])).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('agree: what is fine adds up to what is coarse, in every pair', () => {
    const draft = draftOf(keyed(someRecords(dimensions, { n: 2000, seed: 8 }), seeded(8)));
    const pairOf = (one: string, other: string) =>
      draft.pairs.find(({ rows, columns }) => [rows.id, columns.id].sort().join() === [one, other].sort().join());
    const fine = draft.pairs.filter(({ rows }) => rows.parent);

    const wrong = fine.filter(({ rows, columns, values }) => {
      const parent = rows.parent;
      const coarse = parent && pairOf(parent.id, columns.id);
      if (!parent || !coarse) return false;
      const width = columns.categories.length;
      const coarseAt = (block: number, column: number) =>
        coarse.rows === parent
          ? coarse.values[block * width + column]
          : coarse.values[column * parent.categories.length + block];
      return parent.categories.some((_, block) =>
        columns.categories.some((_2, column) => {
          const members = rows.parentOf.flatMap((each, row) => (each === block ? [row] : []));
          return sumOf(members.map((row) => values[row * width + column] ?? 0)) !== coarseAt(block, column);
        }),
      );
    });

    expect(fine.length).toBeGreaterThan(20);
    expect(wrong.map(({ rows, columns }) => [rows.id, columns.id])).toEqual([]);
  });

  it('show no one, no two and nothing negative; the only nothing is what cannot be', () => {
    fc.assert(
      fc.property(aYear, (year) => {
        const { tables } = buildRelease(someRecords(dimensions, year), { year: 2022, dimensions }, seeded(year.seed));
        const cells = tables.flatMap((table) => table.cells);
        expect(cells.filter(({ value, structural }) => value !== null && value < 3 && !structural)).toEqual([]);
        expect(cells.filter(({ value, structural }) => structural && value !== 0)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('are the same for the same seed, however the records were ordered', () => {
    fc.assert(
      fc.property(aYear, (year) => {
        const records = [...keyed(someRecords(dimensions, { ...year, n: Math.min(year.n, 400) }), seeded(year.seed))];
        const otherwise = records.toSorted((one, other) => one.key - other.key);
        expect(show(draftOf(otherwise), 2022)).toEqual(show(draftOf(records), 2022));
      }),
      { numRuns: 5 },
    );
  });

  it('do not depend on which other tables were made', () => {
    const records = [...keyed(someRecords(dimensions, { n: 733, seed: 4 }), seeded(4))];
    const all = show(draftOf(records), 2022);
    const without = show(
      draftCube(takeIn(records, dimensions), seed, { withheld: ['gender', 'housing', 'means'] }),
      2022,
    );

    const same = without.tables.map((table) => all.tables.find(({ id }) => id === table.id));

    expect(without.tables.length).toBeGreaterThan(100);
    expect(without.tables).toEqual(same);
  });

  it('give the same set of persons the same noise in every table', () => {
    const records = [...keyed(someRecords(dimensions, { n: 300, seed: 5 }), seeded(5))];
    const draft = draftOf(records);
    const ofMen = draft.oneWays.get('gender')?.tally.keys[1];
    const sums = draft.pairs
      .filter(({ rows, columns }) => rows.id === 'gender' || columns.id === 'gender')
      .map(({ rows, columns, tally }) => {
        const width = columns.categories.length;
        return tally.keys.reduce((sum, key, cell) => {
          const gender = rows.id === 'gender' ? Math.floor(cell / width) : cell % width;
          return gender === 1 ? (sum + key) >>> 0 : sum;
        }, 0);
      });

    expect(sums.length).toBeGreaterThan(10);
    expect(new Set(sums)).toEqual(new Set([ofMen]));
  });

  it('hold cells nobody can be in at nothing', () => {
    const draft = draftOf(keyed(someRecords(dimensions, { n: 1500, seed: 6 }), seeded(6)));
    const zeros = tablesOf(draft).flatMap((table) => table.cells.filter(({ isImpossible }) => isImpossible));

    expect(zeros.length).toBeGreaterThan(structuralZeros.length / 2);
    expect(zeros.filter(({ count, value }) => count > 0 || value > 0)).toEqual([]);
  });

  it('degenerate without breaking: everybody answers the same, or a parent has one child', () => {
    const same = someRecords(dimensions, { n: 60, seed: 1 }).map((_, index, all) => ({
      centre: `centre-${index % 5}`,
      answers: all[0]?.answers ?? {},
    }));

    const cube = buildRelease(same, { year: 2022, dimensions }, seeded(1));

    const genders = answer(cube, { rows: ['gender'], columns: [], filter: {} });
    expect(isRefusal(genders) ? [] : genders.cells.flatMap(({ value }) => value ?? [])).toEqual([60]);
  });
});

describe('too few centres', () => {
  const records = someRecords(dimensions, { n: 400, seed: 7, centres: 9 });

  it('for an answer: it is counted with the others', () => {
    const canary = records.map((record, index) =>
      index < 41
        ? { centre: 'centre-0', answers: { ...record.answers, referral: 'prison' } }
        : notFrom('prison', record),
    );

    const { dimensions: counted, tables } = buildRelease(canary, { year: 2022, dimensions }, seeded(3));

    expect(counted.find(({ id }) => id === 'referral')?.categories.map(({ code }) => code)).not.toContain('prison');
    expect(tables.flatMap(({ cells }) => cells).filter(({ codes }) => codes.includes('prison'))).toEqual([]);
  });

  it('for an age: it joins the neighbour', () => {
    const oneYoung = records.map((record, index) => ({
      ...record,
      answers: { ...record.answers, ageGroup: index === 0 ? '18-21' : '22-29' },
    }));

    const { dimensions: counted } = buildRelease(oneYoung, { year: 2022, dimensions }, seeded(3));

    expect(counted.find(({ id }) => id === 'ageGroup')?.categories.map(({ code }) => code)).toContain('18-21+22-29');
  });

  it('for a cell of a pair: it is suppressed, however many cases it has', () => {
    const draft = draftOf(keyed(records, seeded(2)));
    const cells = tablesOf(draft).flatMap((table) => table.cells);
    const shown = new Set(
      show(draft, 2022).tables.flatMap((table) =>
        table.cells.flatMap(({ value }, index) => (value === null ? [] : `${table.id} ${index}`)),
      ),
    );

    const thin = tablesOf(draft).flatMap((table) =>
      table.cells.flatMap(({ centres, isImpossible }, index) =>
        centres < 3 && !isImpossible ? `${table.id} ${index}` : [],
      ),
    );

    expect(cells.some(({ value, centres }) => value >= 3 && centres < 3)).toBe(true);
    expect(thin.filter((id) => shown.has(id))).toEqual([]);
  });

  it('for the year: nothing is published', () => {
    const four = records.filter(({ centre }) => /[0-3]$/.test(centre));

    expect(() => buildRelease(four, { year: 2022, dimensions }, seeded(1))).toThrow('centres');
    expect(() => buildRelease(records.slice(0, 49), { year: 2022, dimensions }, seeded(1))).toThrow('records');
  });
});

describe('a stored cube', () => {
  const cube = buildRelease(someRecords(dimensions, { n: 120, seed: 2 }), { year: 2022, dimensions }, seeded(2));
  const stored = () => JSON.parse(JSON.stringify(cube)) as StoredCube;

  it('is read back as it was written', () => {
    expect(readCube(stored())).toEqual(cube);
  });

  it.each([1, 2, -3, 3.5, 121])('with a value of %d was changed and is refused', (value) => {
    const [first, ...others] = stored().tables;
    const changed = { ...stored(), tables: [{ ...first!, cells: [{ codes: ['new'], value }] }, ...others] };

    expect(() => readCube(changed)).toThrow('caseKind');
  });
});

function notFrom(code: string, record: ReturnType<typeof someRecords>[number]) {
  return record.answers['referral'] === code ? { ...record, answers: { ...record.answers, referral: 'self' } } : record;
}
