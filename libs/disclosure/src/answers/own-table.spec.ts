import { yearDimensions } from '../dimensions/year-dimensions.js';
import { syntheticYear2022 } from '../year-2022/synthetic-year.js';
import { ownTable } from './own-table.js';

const dimensions = yearDimensions();
const cases = syntheticYear2022()
  .filter(({ centre }) => centre === 'centre-3')
  .map(({ answers }) => answers);

const total = (cells: readonly { count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0);

describe('the own figures of a centre', () => {
  it('are exact, and add up to its cases', () => {
    const genders = ownTable(cases, dimensions, ['gender']);

    expect(total(genders)).toBe(cases.length);
    expect(genders.find(({ key }) => key['gender'] === 'male')?.count).toBe(
      cases.filter(({ gender }) => gender === 'male').length,
    );
    expect(total(ownTable(cases, dimensions, ['region', 'gender']))).toBe(cases.length);
  });

  it('count in a parent what was answered below it', () => {
    const minors = ownTable(cases, dimensions, ['majority']).find(({ key }) => key['majority'] === 'minor');

    expect(minors?.count).toBe(cases.filter(({ ageGroup }) => ageGroup === '14-17' || ageGroup === 'under-14').length);
  });

  it('count each of several answers', () => {
    const services = ownTable(cases, dimensions, ['services', 'gender']);

    expect(total(services)).toBe(cases.reduce((sum, answers) => sum + (answers['services']?.length ?? 0), 0));
  });

  it.each([[['postcode']], [['gender', 'gender']], [[]], [['gender', 'region', 'majority']]])(
    'are refused for %j',
    (asked) => {
      expect(() => ownTable(cases, dimensions, asked)).toThrow('asked');
    },
  );
});
