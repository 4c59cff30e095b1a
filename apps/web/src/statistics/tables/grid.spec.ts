import type { Dimension } from '../data/dimension.js';
import type { StatisticsTable, TableCell } from '../data/table.js';
import { gridOf } from './grid.js';

const label = (code: string, parent?: string) => ({ code, de: code, en: code, ...(parent ? { parent } : {}) });
const dimension = (name: string, categories: ReturnType<typeof label>[], parent?: string): Dimension => ({
  name,
  de: name,
  en: name,
  multiple: false,
  core: true,
  categories,
  partners: [],
  ...(parent ? { parent } : {}),
});
const cell = (key: Record<string, string>, value: number | null): TableCell => ({
  key,
  value,
  suppressed: value === null,
  share: null,
});
const tableOf = (cells: TableCell[], margins: TableCell[] = []) => ({ cells, margins }) as unknown as StatisticsTable;

const age = dimension('age', [label('young', 'minor'), label('child', 'minor'), label('u', 'u')], 'group');
const group = dimension('group', [label('minor'), label('u')]);
const gender = dimension('gender', [label('female'), label('male')]);

describe('the layout of a table', () => {
  it('puts every cell under its column, whatever the order of the answer', () => {
    const table = tableOf([
      cell({ age: 'young', gender: 'male' }, null),
      cell({ age: 'young', gender: 'female' }, 7),
      cell({ age: 'u', gender: 'female' }, 3),
    ]);

    const grid = gridOf(table, age, gender);

    expect(grid.rows[0]?.cells.map((each) => each?.value)).toEqual([7, null]);
    expect(grid.rows[2]?.cells.map((each) => each?.value)).toEqual([3, undefined]);
  });

  it('takes sums from the answer and never adds up', () => {
    const table = tableOf(
      [cell({ age: 'young', gender: 'female' }, 7), cell({ age: 'young', gender: 'male' }, 5)],
      [cell({ age: 'young' }, 99), cell({ gender: 'male' }, 41)],
    );

    const grid = gridOf(table, age, gender);

    expect(grid.rows[0]?.sum?.value).toBe(99);
    expect(grid.rows[1]?.sum).toBeUndefined();
    expect(grid.sums.map((each) => each?.value)).toEqual([undefined, 41]);
  });

  it('puts a group before its members and a group of one in its place', () => {
    const table = tableOf([cell({ age: 'young' }, 7), cell({ age: 'child' }, 4), cell({ age: 'u' }, 3)]);
    const groups = { table: tableOf([cell({ group: 'minor' }, 12), cell({ group: 'u' }, 3)]), dimension: group };

    const { rows } = gridOf(table, age, undefined, groups);

    expect(rows.map(({ category, level, cells }) => [category.code, level, cells[0]?.value])).toEqual([
      ['minor', 'group', 12],
      ['young', 'member', 7],
      ['child', 'member', 4],
      ['u', 'single', 3],
    ]);
  });
});
