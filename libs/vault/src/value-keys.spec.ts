import { drawCaseKey, KeyRing } from './index.js';
import { ValueKeys } from './value-keys.js';

describe('the keys of values', () => {
  it('differ by case, class and generation, and stay the same for each', () => {
    const ring = KeyRing.draw().grown();
    const keys = new ValueKeys(ring, drawCaseKey());
    const others = new ValueKeys(ring, drawCaseKey());

    const derived = [keys.of('facts', 1), keys.of('narrative', 1), keys.of('facts', 2), others.of('facts', 1)];

    expect(new Set(derived.map((key) => key.toString('hex'))).size).toBe(4);
    expect(keys.of('facts', 1)).toEqual(derived[0]);
  });

  it('are wiped with the vault', () => {
    const keys = new ValueKeys(KeyRing.draw(), drawCaseKey());
    const key = keys.of('facts', 1);

    keys.wipe();

    expect(key).toEqual(Buffer.alloc(32));
    expect(() => keys.of('facts', 1)).toThrow(RangeError);
  });

  it('need a case key of 32 bytes', () => {
    expect(() => new ValueKeys(KeyRing.draw(), Buffer.alloc(16))).toThrow(RangeError);
  });
});
