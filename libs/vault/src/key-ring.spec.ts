import sodium from 'sodium-native';
import { drawMember, KeyRing, SealBroken } from './index.js';

const here = '0193a6f0-0000-7000-8000-000000000001';
const elsewhere = '0193a6f0-0000-7000-8000-000000000002';
const ada = '0193a6f0-0000-7000-8000-0000000000a1';
const bea = '0193a6f0-0000-7000-8000-0000000000b1';

describe('a grant', () => {
  const member = drawMember();
  const ring = KeyRing.draw().grown().grown();
  const box = ring.sealTo(member.publicKey, ada, here);

  it('gives its holder the whole ring', () => {
    const opened = KeyRing.open(box, member, ada, here);

    expect(opened.newestGeneration).toBe(3);
    expect([1, 2, 3].map((generation) => opened.key(generation))).toEqual([ring.key(1), ring.key(2), ring.key(3)]);
  });

  it.each([
    ['another member', () => KeyRing.open(box, drawMember(), ada, here)],
    ['the row of another holder', () => KeyRing.open(box, member, bea, here)],
    ['another organisation', () => KeyRing.open(box, member, ada, elsewhere)],
    ['a box cut short', () => KeyRing.open(box.subarray(0, 20), member, ada, here)],
    ['an empty box', () => KeyRing.open(Buffer.alloc(0), member, ada, here)],
  ])('does not open for %s', (_, open) => {
    expect(open).toThrow(new SealBroken('holder.ring'));
  });

  it('does not open with any byte changed', () => {
    for (const at of box.keys()) {
      const changed = Buffer.from(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => KeyRing.open(changed, member, ada, here)).toThrow(SealBroken);
    }
  });

  it('does not open if it is of another format', () => {
    const context = `geleit.v1|holder|ring|${ada}|${here}`;
    const plain = Buffer.concat([Buffer.from([2, 0, context.length]), Buffer.from(context), Buffer.alloc(32)]);
    const other = Buffer.alloc(plain.length + sodium.crypto_box_SEALBYTES);
    sodium.crypto_box_seal(other, plain, member.publicKey);

    expect(() => KeyRing.open(other, member, ada, here)).toThrow(SealBroken);
  });

  it('is never sealed with an id that could pass for two', () => {
    expect(() => ring.sealTo(member.publicKey, `${ada}|${here}`, here)).toThrow(RangeError);
  });
});

describe('a ring', () => {
  it('grows by one key and keeps the others', () => {
    const ring = KeyRing.draw();
    const grown = ring.grown();

    expect([ring.newestGeneration, grown.newestGeneration]).toEqual([1, 2]);
    expect(grown.key(1)).toEqual(ring.key(1));
    expect(grown.newest).not.toEqual(ring.newest);
    expect([0, 1, 2, 3].map((generation) => grown.holds(generation))).toEqual([false, true, true, false]);
  });

  it('has a life of its own after growing', () => {
    const ring = KeyRing.draw();
    const grown = ring.grown();

    ring.wipe();

    expect(grown.key(1)).not.toEqual(Buffer.alloc(32));
  });

  it('gives no key once it is wiped', () => {
    const ring = KeyRing.draw();
    const key = ring.newest;

    ring.wipe();

    expect(key).toEqual(Buffer.alloc(32));
    expect(() => ring.newest).toThrow(RangeError);
    expect(() => ring.grown()).toThrow(RangeError);
    expect(() => ring.sealTo(drawMember().publicKey, ada, here)).toThrow(RangeError);
    expect(() => ring.codeHash('ADLER-17')).toThrow(RangeError);
  });
});

describe('a confirmed public key', () => {
  const ring = KeyRing.draw();
  const { publicKey } = drawMember();
  const mac = ring.confirm(publicKey, ada);

  it('is known to whoever holds the ring', () => {
    expect(ring.isConfirmed(publicKey, ada, mac)).toBe(true);
  });

  it('is told from a key that was slipped in', () => {
    expect(ring.isConfirmed(drawMember().publicKey, ada, mac)).toBe(false);
    expect(ring.isConfirmed(publicKey, bea, mac)).toBe(false);
    expect(ring.isConfirmed(publicKey, ada, Buffer.alloc(32))).toBe(false);
    expect(ring.isConfirmed(publicKey, ada, mac.subarray(0, 31))).toBe(false);
    expect(ring.isConfirmed(publicKey.subarray(1), ada, mac)).toBe(false);
  });

  it('must be confirmed anew after a rotation, so that a removed member confirms nobody', () => {
    expect(ring.grown().isConfirmed(publicKey, ada, mac)).toBe(false);
  });
});

describe('the hash of a case code', () => {
  it('stays the same through rotations and differs between centres', () => {
    const ring = KeyRing.draw();

    expect(ring.grown().codeHash('ADLER-17')).toEqual(ring.codeHash('ADLER-17'));
    expect(ring.codeHash('ADLER-18')).not.toEqual(ring.codeHash('ADLER-17'));
    expect(KeyRing.draw().codeHash('ADLER-17')).not.toEqual(ring.codeHash('ADLER-17'));
  });
});
