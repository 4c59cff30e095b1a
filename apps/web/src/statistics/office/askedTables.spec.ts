import type { Dimension, Dimensions } from '../data/dimension.js';
import { askedTables } from './askedTables.js';

const dimension = (name: string, partners: string[]): Dimension => ({
  name,
  de: name,
  en: name,
  multiple: false,
  core: true,
  categories: [],
  partners,
});

describe('the tables that are asked for most', () => {
  it('are offered of the newest frozen year only as far as it has them', () => {
    const offered = {
      year: 2024,
      dimensions: [dimension('ageGroup', ['gender']), dimension('region', []), dimension('referral', [])],
    } as unknown as Dimensions;

    expect(askedTables(offered)).toEqual([
      { year: 2024, rows: ['ageGroup'], columns: ['gender'], filter: {} },
      { year: 2024, rows: ['referral'], columns: [], filter: {} },
    ]);
  });
});
