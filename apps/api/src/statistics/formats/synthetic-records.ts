import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { type Cube, syntheticRows } from '@geleit/disclosure';

/** Column of the CTDC layout, or of our own, and the dimension it is drawn from. */
export const syntheticColumns = [
  ['typeOfExploitation', 'exploitationGroup'],
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

/**
 * Invented records in the manner of CTDC, drawn from the published tables of a year alone (`syntheticRows`). The search
 * takes some time; between its steps everybody else has a turn.
 *
 * @param digest hexadecimal digest of the year: the same year gives the same records for ever
 * @returns the heading, then one row a record
 */
export async function syntheticRecords(cube: Cube, digest: string): Promise<string[][]> {
  const seed = [0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16));
  const known = syntheticColumns.filter(([, dimension]) => cube.dimensions.some(({ id }) => id === dimension));
  const drawing = syntheticRows(
    cube,
    known.map(([, dimension]) => dimension),
    seed,
  );
  let step = drawing.next();
  while (!step.done) {
    await turnOfOthers();
    step = drawing.next();
  }
  const rows = step.value.map((row) => [
    String(cube.year),
    'synthetic',
    ...known.map(([, dimension]) => [row[dimension] ?? []].flat().join(';')),
  ]);
  return [['yearOfRegistration', 'Datasource', ...known.map(([name]) => name)], ...rows];
}
