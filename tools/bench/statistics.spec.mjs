import { median, percentile } from './statistics.mjs';

describe('the figures of the bench', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('have their median in the middle: %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('have below p97.5 all but the slowest of forty', () => {
    const values = Array.from({ length: 40 }, (_, index) => 40 - index);

    expect([percentile(values, 0.5), percentile(values, 0.975)]).toEqual([20, 39]);
  });
});
