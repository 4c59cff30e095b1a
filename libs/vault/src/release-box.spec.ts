import { SealBroken } from './errors.js';
import { drawMember } from './member.js';
import { openRelease, RELEASE_BOX_BYTES, sealRelease } from './release-box.js';

const key = drawMember();

describe('a release', () => {
  it.each(['', '[0,1,2]', 'x'.repeat(990)])('opens with the key of its year and is as long as any other', (text) => {
    const box = sealRelease(key.publicKey, 2025, text);

    expect(openRelease(box, key, 2025)).toBe(text);
    expect(box).toHaveLength(RELEASE_BOX_BYTES);
  });

  it('opens neither with another key nor as one of another year, nor altered', () => {
    const box = sealRelease(key.publicKey, 2025, '[0]');
    const altered = Buffer.from(box);
    altered[40]! ^= 1;

    expect(() => openRelease(box, drawMember(), 2025)).toThrow(SealBroken);
    expect(() => openRelease(box, key, 2024)).toThrow(SealBroken);
    expect(() => openRelease(altered, key, 2025)).toThrow(SealBroken);
    expect(() => openRelease(box.subarray(1), key, 2025)).toThrow(SealBroken);
  });

  it('that says too much is refused', () => {
    expect(() => sealRelease(key.publicKey, 2025, 'x'.repeat(1024))).toThrow(RangeError);
  });
});
