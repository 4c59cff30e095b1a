import type { Grid, GridRow } from '../tables/grid.js';
import { barsOf } from './bars.js';

const cell = (value: number | null) => ({ key: {}, value, suppressed: value === null, share: null });
const row = (code: string, level: GridRow['level'], cells: (number | null)[], sum?: number | null): GridRow => ({
  category: { code, de: code, en: code },
  level,
  cells: cells.map(cell),
  sum: sum === undefined ? undefined : cell(sum),
});
const gender = [
  { code: 'female', de: 'weiblich', en: 'female' },
  { code: 'male', de: 'männlich', en: 'male' },
];

describe('the bars of a table', () => {
  it('stand for its rows, not for the groups above them', () => {
    const grid: Grid = { columns: [], rows: [row('minor', 'group', [12]), row('14-17', 'member', [9])], sums: [] };

    expect(barsOf(grid, 0)).toEqual([{ code: '14-17', whole: 9, part: null }]);
  });

  it('show the row by itself and on it the chosen column; what is protected is never drawn', () => {
    const grid: Grid = { columns: gender, rows: [row('18-21', 'plain', [53, null], 67)], sums: [] };

    expect(barsOf(grid, 0)).toEqual([{ code: '18-21', whole: 67, part: 53 }]);
    expect(barsOf(grid, 1)).toEqual([{ code: '18-21', whole: 67, part: null }]);
  });
});
