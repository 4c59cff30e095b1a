import type { Dimensions } from '../data/dimension.js';
import type { TableQuery } from '../data/table.js';

/** What ministries and journalists ask for most, by the questions that reach the network. */
const usual: readonly (readonly [rows: string, columns?: string])[] = [
  ['region', 'exploitationGroup'],
  ['exploitationGroup', 'gender'],
  ['ageGroup', 'gender'],
  ['exploitationGroup', 'investigation'],
  ['residenceGroup'],
  ['referral'],
];

/** Of these the ones the newest frozen year offers. */
export function askedTables({ year, dimensions }: Dimensions): TableQuery[] {
  const isOffered = ([rows, columns]: (typeof usual)[number]) => {
    const known = dimensions.find(({ name }) => name === rows);
    return known !== undefined && (columns === undefined || known.partners.includes(columns));
  };
  return usual
    .filter(isOffered)
    .map(([rows, columns]) => ({ year, rows: [rows], columns: columns ? [columns] : [], filter: {} }));
}
