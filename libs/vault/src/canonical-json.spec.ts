import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

describe('canonical JSON', () => {
  it('is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('means what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('sorts keys, also those that look like numbers, and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [true, null], 10: 'x', 9: undefined })).toBe('{"10":"x","a":[true,null],"b":1}');
  });

  it('tells different contents apart', () => {
    const texts = [{}, [], null, '', 0, false, { a: null }, { a: '' }, [null], [[]], '{}'].map((value) =>
      canonicalJson(value),
    );

    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    ['a date', { on: new Date(0) }, '/on'],
    ['a map', { of: { it: new Map() } }, '/of/it'],
    ['bytes', { of: Buffer.alloc(1) }, '/of'],
    ['no number', { minutes: Number.NaN }, '/minutes'],
    ['infinity', [1, Infinity], '/1'],
    ['a large integer', { n: 1n }, '/n'],
    ['a function', { f: () => 1 }, '/f'],
    ['a gap', [1, undefined], '/1'],
    ['nothing', undefined, 'value'],
  ])('refuses %s and names its place', (_, value, place) => {
    expect(() => canonicalJson(value)).toThrow(new RangeError(`${place} is not plain JSON`));
  });
});
