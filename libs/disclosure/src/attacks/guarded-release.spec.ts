import { answer, isRefusal } from '../answers/answer.js';
import type { Cube } from '../cube/cube.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { seeded } from '../records/random.js';
import { syntheticYear2022 } from '../year-2022/synthetic-year.js';
import { winning } from './claim.js';
import { guardedRelease, type Attack } from './guarded-release.js';

const dimensions = yearDimensions();
const records = syntheticYear2022();
const spec = { year: 2022, dimensions };
const never = { results: [], isBroken: false };

function shownOf(cube: Cube, id: string): readonly (number | null)[] {
  const answered = answer(cube, { rows: [id], columns: [], filter: {} });
  return isRefusal(answered) ? [] : answered.cells.map(({ value }) => value);
}

describe('a freeze attacks its own cube before it is written', () => {
  it('and keeps it as it is where every attack loses', () => {
    const { report, coarser } = guardedRelease(records, spec, seeded(4));

    expect(report.isBroken).toBe(false);
    expect(coarser).toEqual({ withheld: [], folded: [] });
  });

  it.each([14, 22, 33])(
    'and takes noise that happens to be small for no find: nobody can know it (noise %d)',
    (seed) => {
      const { report, coarser } = guardedRelease(records, spec, seeded(seed));

      expect(report.results.some(({ narrow }) => narrow.atLeast >= winning.narrow)).toBe(true);
      expect(coarser).toEqual({ withheld: [], folded: [] });
    },
  );

  it('and folds and builds again, with the same keys, where one wins', () => {
    let attacks = 0;
    const winsTwice: Attack = () => ({ results: [], isBroken: attacks++ < 2 });

    const { cube, coarser } = guardedRelease(records, spec, seeded(4), {}, winsTwice);
    const plain = guardedRelease(records, spec, seeded(4), {}, () => never).cube;

    const touched = new Set([...coarser.withheld, ...coarser.folded.map(({ dimension }) => dimension)]);
    expect(coarser.withheld.length + coarser.folded.length).toBe(2);
    const others = cube.dimensions.filter(({ id, parent }) => !touched.has(id) && !touched.has(parent ?? ''));
    expect(others.length).toBeGreaterThan(20);
    expect(others.map(({ id }) => shownOf(cube, id))).toEqual(others.map(({ id }) => shownOf(plain, id)));
  });

  it('and publishes nothing where nothing helps', () => {
    expect(() => guardedRelease(records, spec, seeded(4), {}, () => ({ results: [], isBroken: true }))).toThrow(
      'attack',
    );
  });
});
