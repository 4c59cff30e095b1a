import type { Dimension, Dimensions } from '../data/dimension.js';
import { placeOf, queryOf, questionOf, searchOf } from './question.js';

const dimension = (name: string, partners: string[]): Dimension => ({
  name,
  de: name,
  en: name,
  multiple: false,
  core: true,
  categories: [],
  partners,
});
const offered = {
  year: 2024,
  years: [2024, 2022],
  dimensions: [dimension('gender', ['ageGroup']), dimension('ageGroup', ['gender'])],
  contacts: [],
} as unknown as Dimensions;

describe('the question a page asks', () => {
  it('is age by gender of the newest frozen year as long as nobody has chosen', () => {
    expect(queryOf(questionOf(new URLSearchParams()), offered)).toEqual({
      year: 2024,
      rows: ['ageGroup'],
      columns: ['gender'],
      filter: {},
      of: 'cases',
    });
  });

  it('keeps a table of one dimension as it was chosen', () => {
    expect(queryOf(questionOf(new URLSearchParams('rows=ageGroup')), offered)?.columns).toEqual([]);
  });

  it('waits for the answer of a filter', () => {
    const half = questionOf(new URLSearchParams('rows=ageGroup&filter=gender'));

    expect(half.filter).toEqual({ dimension: 'gender', code: null });
    expect(queryOf(half, offered)).toBeNull();
  });

  it('comes back the same from the address it makes', () => {
    const query = {
      year: 2022,
      rows: ['ageGroup'],
      columns: [],
      filter: { region: 'west-africa' },
      of: 'cases' as const,
    };
    const search = new URLSearchParams(placeOf(query).split('?')[1]);

    expect(queryOf(questionOf(search), offered)).toEqual(query);
    expect(searchOf(questionOf(search)).toString()).toBe(search.toString());
  });
});
