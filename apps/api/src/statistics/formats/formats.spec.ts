import { buildRelease, type Cube, seeded, syntheticYear2022, yearDimensions } from '@geleit/disclosure';
import type { FrozenYear } from '../tables/cube-store.js';
import { htcdsReport } from './htcds-report.js';
import { syntheticColumns, syntheticRecords } from './synthetic-records.js';

const digest = 'c0655831c9dfdbe2c927b3d7ae1a499f'.repeat(2);
const cases: Cube = buildRelease(syntheticYear2022(), { year: 2022, dimensions: yearDimensions() }, seeded(2022));
const frozen: FrozenYear = { id: 'year', year: 2022, frozenAt: new Date('2023-06-18'), digest, cases };
const valueOf = (dimension: string, code: string) =>
  cases.tables.find(({ id }) => id === dimension)?.cells.find(({ codes }) => codes[0] === code)?.value;

describe('the year in the names of HTCDS', () => {
  it('has a field of the standard where there is one, and one of our own elsewhere', () => {
    const { fields } = htcdsReport(frozen);

    expect(fields.find(({ dimension }) => dimension === 'gender')).toMatchObject({
      field: 'prs_Gender',
      isExtension: false,
    });
    expect(fields.find(({ dimension }) => dimension === 'housing')).toMatchObject({
      field: 'geleit_housing',
      isExtension: true,
    });
    expect(fields).toHaveLength(cases.dimensions.length);
  });

  it('tells published values and nothing else', () => {
    const values = htcdsReport(frozen).fields.find(({ field }) => field === 'vic_TypeOfExploitation')?.values;

    expect(values?.find(({ code }) => code === 'SexualExploitation')?.value).toBe(valueOf('exploitation', 'sexual'));
    expect(values?.every(({ value, suppressed }) => suppressed === (value === null))).toBe(true);
    expect(htcdsReport(frozen).attribution).toContain('CC BY 4.0');
  });
});

describe('the synthetic records of a year', () => {
  let head: string[];
  let rows: string[][];

  beforeAll(async () => {
    [head = [], ...rows] = await syntheticRecords(cases, digest);
  });

  const answersOf = (column: string): string[] => rows.map((row) => row[head.indexOf(column)] ?? '');

  it('are as many as the year has cases, and the same for ever', async () => {
    expect(rows).toHaveLength(733);
    expect((await syntheticRecords(cases, digest)).slice(1)).toEqual(rows);
    expect((await syntheticRecords(cases, digest.replace('c', 'd'))).slice(1)).not.toEqual(rows);
  });

  it('stand under the names of CTDC and say in every row that they are synthetic', () => {
    expect(head).toEqual(['yearOfRegistration', 'Datasource', ...syntheticColumns.map(([name]) => name)]);
    expect(rows.every(([year, source]) => year === '2022' && source === 'synthetic')).toBe(true);
  });

  it.each(syntheticColumns)('have in %s as many of each answer as the year published', (column, dimension) => {
    const shown = cases.tables.find(({ id }) => id === dimension)?.cells.filter(({ value }) => value !== null) ?? [];
    const drawn = shown.map(({ codes: [code = ''] }) => [
      code,
      answersOf(column).filter((answer) => answer.split(';').includes(code)).length,
    ]);

    expect(drawn).toEqual(shown.map(({ codes, value }) => [codes[0], value]));
    expect(shown.length).toBeGreaterThan(2);
  });
});
