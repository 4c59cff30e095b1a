import { sortedBy } from './sorted-by.js';

const rows = [
  { id: '3', name: 'Özlem', state: 'b' },
  { id: '1', name: 'Olga', state: 'b' },
  { id: '2', name: 'Zoe', state: 'a' },
];
const idsBy = (sort: string): string =>
  sortedBy(rows, sort)
    .map(({ id }) => id)
    .join('');

describe('a list sorted by a field', () => {
  it('puts umlauts where German readers look for them', () => expect(idsBy('name')).toBe('132'));
  it('runs backwards with a minus', () => expect(idsBy('-name')).toBe('231'));
  it('falls back to the name where the field is equal', () => expect(idsBy('state')).toBe('213'));

  it('leaves the rows it was given as they were', () => {
    sortedBy(rows, 'name');

    expect(rows.map(({ id }) => id).join('')).toBe('312');
  });
});
