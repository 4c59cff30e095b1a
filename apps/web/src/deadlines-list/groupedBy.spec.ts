import { groupedBy } from './groupedBy.js';

describe('rows under headings', () => {
  it('keep their order, and neighbours of a kind share one heading', () => {
    const groups = groupedBy([1, 1, 2, 3, 3], (row) => row);

    expect(groups).toEqual([
      [1, [1, 1]],
      [2, [2]],
      [3, [3, 3]],
    ]);
  });

  it('without rows have no heading', () => {
    expect(groupedBy([], (row) => row)).toEqual([]);
  });
});
