import {
  attack,
  collect,
  collectSets,
  type Cube,
  evidenceOf,
  openSolver,
  seeded,
  type SolveLinear,
} from '@geleit/disclosure';
import {
  draftOf2022,
  productCube,
  thresholdOnlyCube,
  truthOf,
  unfittedCube,
  valueOfSet,
} from '@geleit/disclosure/testing';
import { jest } from '@jest/globals';
import type { PersonClient } from '../../testing/person-client.js';
import { useWorld } from '../../testing/use-world.js';
import { logins } from '../../testing/walls/people.js';
import { overHttp } from '../testing/ask-over-http.js';
import { serveCube, serveSetFilters } from '../testing/serve-weak.js';

const year = 2022;
/** The same noise as in docs/statistics.md: what is found out there is found out here, over HTTP. */
const draft = draftOf2022(seeded(1, year));
const truth = truthOf(draft);
const isFull = process.env['GELEIT_ATTACK'] === 'full';
const patience = isFull ? 600_000 : 60_000;

/** Each is served by the routes of the product; a usual run asks each table once, `npm run test:attack` everything, and solves. */
describe('the attacks over HTTP find people out', () => {
  const world = useWorld();
  let coordinator: PersonClient;
  let solve: SolveLinear;

  beforeAll(async () => {
    coordinator = await world().as(logins.KO);
    solve = await openSolver();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const winners = async (cube: Cube, sets = false): Promise<string[]> => {
    await serveCube(world(), year, cube);
    if (sets) serveSetFilters(world(), draft);
    const { n, dimensions, ask, askTotal } = await overHttp(coordinator, year);
    const { evidence } = await collect(n, dimensions, ask, { isBrief: !isFull });
    expect(new Map([...evidence.cells].sort())).toEqual(new Map([...evidenceOf(cube).cells].sort()));
    const answered = sets ? await collectSets(dimensions, askTotal, seeded(5), 20) : [];
    const ofSeveral = answered.filter(({ codes }) => codes.length > 1);
    expect(ofSeveral.filter((one) => one.value !== valueOfSet(draft, one.dimension, one.codes))).toEqual([]);
    const { results } = attack({ ...evidence, sets: answered }, truth, isFull ? { solve } : {});
    return results.filter(({ wins }) => wins).map((result) => result.attack);
  };

  it(
    'had only ones and twos been hidden',
    async () => {
      expect(await winners(thresholdOnlyCube(draft))).toEqual(
        expect.arrayContaining([
          'totals minus parts',
          ...(isFull ? ['reconstruction from all sums', 'reconstruction of combinations'] : []),
        ]),
      );
    },
    patience,
  );

  it(
    'had the noise not been made to add up',
    async () => {
      expect(await winners(unfittedCube(draft))).toEqual(['averaging over tables']);
    },
    patience,
  );

  it(
    'had a filter taken several answers',
    async () => {
      expect(await winners(productCube(draft), true)).toEqual(['set filters']);
    },
    patience,
  );

  it(
    'but not of the numbers as they are',
    async () => {
      expect(await winners(productCube(draft))).toEqual([]);
    },
    patience,
  );
});
