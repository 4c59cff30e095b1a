import { fraction, seeded, seededFor } from './random.js';

const seed = [1, 2, 3, 4];
const some = (random: () => number) => Array.from({ length: 8 }, random);

describe('a seeded generator', () => {
  it('repeats itself, and no other seed does', () => {
    expect(some(seeded(...seed))).toEqual(some(seeded(...seed)));
    expect(some(seeded(1, 2, 3, 5))).not.toEqual(some(seeded(...seed)));
  });

  it('draws every part of its range equally often', () => {
    const random = seeded(2022);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) tenths[Math.floor(10 * fraction(random))]! += 1;

    expect(tenths.filter((count) => Math.abs(count - 10_000) > 450)).toEqual([]);
  });

  it('is another one for every table', () => {
    const names = ['gender|region', 'region|gender', 'gender|residence', 'ageGroup|gender'];
    const streams = names.map((name) => some(seededFor(name, seed)).join());

    expect(new Set(streams).size).toBe(names.length);
    expect(some(seededFor('gender|region', seed)).join()).toBe(streams[0]);
  });
});
