import fc from 'fast-check';
import { padded } from './index.js';
import { lengthOfText, markEnd } from './padding.js';

describe('padding', () => {
  it('hides every length up to the minimum', () => {
    expect([0, 1, 511].map((length) => padded(length, 512))).toEqual([512, 512, 512]);
    expect([0, 1023].map((length) => padded(length, 1024))).toEqual([1024, 1024]);
  });

  it('follows Padmé above the minimum', () => {
    expect([512, 543, 544, 1023, 1024, 100_000].map((length) => padded(length, 512))).toEqual([
      544, 544, 576, 1024, 1088, 100_352,
    ]);
  });

  it('always has room for its marker, grows with the length and costs at most 12 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 512, max: 50_000_000 }), (length) => {
        const total = padded(length, 512);

        expect(total).toBeGreaterThan(length);
        expect(total).toBeLessThanOrEqual((length + 1) * 1.12);
        expect(padded(length + 1, 512)).toBeGreaterThanOrEqual(total);
      }),
    );
  });

  it('leaves few lengths to tell apart', () => {
    const lengths = Array.from({ length: 10_000 }, (_, length) => padded(length, 512));

    expect(new Set(lengths).size).toBeLessThan(80);
  });

  it('is taken off again whatever the text ends with', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (text) => {
        const buffer = Buffer.alloc(padded(text.length, 512), 0x80);
        buffer.set(text);

        markEnd(buffer, text.length);

        expect(lengthOfText(buffer)).toBe(text.length);
      }),
    );
  });
});
