import { type Cube, type CubeTable, type Random, seeded, tableId } from '@geleit/disclosure';

/** Every record begins with this answer; all others are drawn for it. */
const anchor = 'exploitationGroup';

/** Column of the CTDC layout, or of our own, and the dimension it is drawn from. */
const columns = [
  ['typeOfExploitation', anchor],
  ['gender', 'gender'],
  ['ageBroad', 'ageGroup'],
  ['majorityStatusAtExploit', 'minorAtOffence'],
  ['citizenshipRegion', 'region'],
  ['meansOfControl', 'means'],
  ['countryOfExploitation', 'country'],
  ['geleit_residence', 'residenceGroup'],
  ['geleit_referral', 'referral'],
  ['geleit_investigation', 'investigation'],
] as const;

/** Weight of a cell that is not shown: nobody can tell whether it is nought, one or two. */
const hiddenWeight = 1;

/**
 * As many invented records as the year has, drawn from its published tables alone (Drechsler and Reiter, "Synthetic
 * data", 2010: what is computed from published values adds no risk): the form of exploitation by its own table, every
 * other answer by its table with that form. Combinations of three answers are chance.
 *
 * @param digest hexadecimal digest of the year: the same year gives the same records for ever
 * @returns the heading, then one row a record
 */
export function syntheticRecords(cube: Cube, digest: string): string[][] {
  const random = seeded(...[0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16)));
  const known = columns.filter(([, dimension]) => cube.dimensions.some(({ id }) => id === dimension));
  const draws = known.map(([, dimension]) => drawerOf(cube, dimension, random));
  const rows = Array.from({ length: cube.n }, () => {
    const form = draw(weightsOf(tableOf(cube, [anchor])), random);
    return [String(cube.year), 'synthetic', ...draws.map((answer) => answer(form))];
  });
  return [['yearOfRegistration', 'Datasource', ...known.map(([name]) => name)], ...rows];
}

type Weights = readonly (readonly [code: string, weight: number])[];

function drawerOf(cube: Cube, dimension: string, random: Random): (form: string) => string {
  if (dimension === anchor) return (form) => form;
  const table = tableOf(cube, [dimension, anchor]);
  const isMultiple = cube.dimensions.find(({ id }) => id === dimension)?.multiple ?? false;
  if (!table) return () => '';
  const place = table.dimensions.indexOf(anchor);
  const forms = new Map(weightsOf(tableOf(cube, [anchor])));
  const weights = Map.groupBy(table.cells, ({ codes }) => codes[place] ?? '');
  return (form) => {
    const cells = (weights.get(form) ?? []).map(
      ({ codes, value, structural }) => [codes[1 - place] ?? '', weight(value, structural)] as const,
    );
    if (!isMultiple) return draw(cells, random);
    const all = Math.max(1, forms.get(form) ?? 1);
    return cells.flatMap(([code, count]) => (random() / 2 ** 32 < count / all ? [code] : [])).join(';');
  };
}

const tableOf = (cube: Cube, dimensions: readonly string[]): CubeTable | undefined =>
  cube.tables.find(({ id }) => id === tableId(dimensions) || id === tableId(dimensions.toReversed()));

const weightsOf = (table: CubeTable | undefined): Weights =>
  (table?.cells ?? []).map(({ codes, value, structural }) => [codes[0] ?? '', weight(value, structural)]);

const weight = (value: number | null, structural?: true): number => (structural ? 0 : (value ?? hiddenWeight));

/** One of the codes, as likely as it weighs. */
function draw(weights: Weights, random: Random): string {
  const sum = weights.reduce((all, [, each]) => all + each, 0);
  let left = (random() / 2 ** 32) * sum;
  for (const [code, each] of weights) {
    left -= each;
    if (left < 0) return code;
  }
  return weights.at(-1)?.[0] ?? '';
}
