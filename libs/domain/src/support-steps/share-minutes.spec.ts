import { shareMinutes } from './share-minutes.js';

describe('the minutes of a group', () => {
  it.each([
    [90, 3, [30, 30, 30]],
    [100, 3, [34, 33, 33]],
    [2, 3, [1, 1, 0]],
    [45, 1, [45]],
  ])('%i shared among %i add up again', (minutes, cases, expected) => {
    expect(shareMinutes(minutes, cases)).toEqual(expected);
  });
});
