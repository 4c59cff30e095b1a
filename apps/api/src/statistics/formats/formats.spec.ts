import { buildRelease, type Cube, seeded, syntheticYear2022, yearDimensions } from '@geleit/disclosure';
import type { FrozenYear } from '../tables/cube-store.js';
import { htcdsReport } from './htcds-report.js';
import { syntheticRecords } from './synthetic-records.js';

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
  const [head = [], ...rows] = syntheticRecords(cases, digest);
  const countOf = (column: string, answer: string) => rows.filter((row) => row[head.indexOf(column)] === answer).length;

  it('are as many as the year has cases, and the same for ever', () => {
    expect(rows).toHaveLength(733);
    expect(syntheticRecords(cases, digest).slice(1)).toEqual(rows);
    expect(syntheticRecords(cases, digest.toUpperCase().replace('C', 'D')).slice(1)).not.toEqual(rows);
  });

  it('come near the published totals of single answers', () => {
    expect(Math.abs(countOf('gender', 'female') - (valueOf('gender', 'female') ?? 0))).toBeLessThan(40);
    expect(
      Math.abs(countOf('citizenshipRegion', 'west-africa') - (valueOf('region', 'west-africa') ?? 0)),
    ).toBeLessThan(60);
  });

  it('never have what cannot occur', () => {
    const impossible = rows.filter(
      (row) => row[head.indexOf('ageBroad')] === '' || row[head.indexOf('typeOfExploitation')] === '',
    );

    expect(impossible).toEqual([]);
    expect(rows.every(([, source]) => source === 'synthetic')).toBe(true);
  });
});
