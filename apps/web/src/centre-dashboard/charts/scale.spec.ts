import { bandMiddles, positionOf, shareOf, ticksOf } from './scale.js';

describe('the scale of a chart', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [6, [0, 2, 4, 6]],
    [7, [0, 5, 10]],
    [27, [0, 10, 20, 30]],
    [240, [0, 100, 200, 300]],
  ])('for a greatest value of %d has whole, even ticks that reach it', (max, ticks) => {
    expect(ticksOf(max)).toEqual(ticks);
  });

  it('has no more steps than asked for, whatever the values', () => {
    const most = 3;

    const longest = Array.from({ length: 2_000 }, (_, max) => ticksOf(max, most).length - 1);

    expect(Math.max(...longest)).toBeLessThanOrEqual(most);
  });

  it('puts nothing on the base line and the greatest value on top', () => {
    expect(positionOf(0, 30, 206, 20)).toBe(206);
    expect(positionOf(30, 30, 206, 20)).toBe(20);
    expect(positionOf(15, 30, 206, 20)).toBe(113);
  });

  it('of an empty chart stays on the base line', () => {
    expect(positionOf(0, 0, 206, 20)).toBe(206);
    expect(shareOf(0, 0)).toBe(0);
  });

  it('spreads bands evenly', () => {
    expect(bandMiddles(4, 0, 40)).toEqual([5, 15, 25, 35]);
  });
});
