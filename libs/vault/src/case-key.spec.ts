import { drawCaseKey, KeyRing, SealBroken, unwrapCaseKey, wrapCaseKey } from './index.js';

const here = '0193a6f0-0000-7000-8000-000000000001';
const elsewhere = '0193a6f0-0000-7000-8000-000000000002';
const caseId = '0193a6f0-0000-7000-8000-0000000000c1';

describe('the key of a case', () => {
  const ring = KeyRing.draw();
  const caseKey = drawCaseKey();
  const wrapped = wrapCaseKey(ring, caseKey, here, caseId);

  it('unwraps with the ring of its centre, also when that has grown', () => {
    expect(unwrapCaseKey(ring, wrapped, here, caseId)).toEqual(caseKey);
    expect(unwrapCaseKey(ring.grown(), wrapped, here, caseId)).toEqual(caseKey);
  });

  it('is wrapped by the newest key, which a removed member does not have', () => {
    const grown = ring.grown();
    const later = wrapCaseKey(grown, caseKey, here, caseId);

    expect(unwrapCaseKey(grown, later, here, caseId)).toEqual(caseKey);
    expect(() => unwrapCaseKey(ring, later, here, caseId)).toThrow(new SealBroken('case_key.key'));
  });

  it.each([
    ['another case', () => unwrapCaseKey(ring, wrapped, here, elsewhere)],
    ['another organisation', () => unwrapCaseKey(ring, wrapped, elsewhere, caseId)],
    ['another ring', () => unwrapCaseKey(KeyRing.draw(), wrapped, here, caseId)],
    ['too short a value', () => unwrapCaseKey(ring, wrapped.subarray(0, 74), here, caseId)],
    ['nothing', () => unwrapCaseKey(ring, Buffer.alloc(0), here, caseId)],
  ])('does not unwrap for %s', (_, unwrap) => {
    expect(unwrap).toThrow(SealBroken);
  });

  it('does not unwrap with any byte changed', () => {
    for (const at of wrapped.keys()) {
      const changed = Buffer.from(wrapped);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unwrapCaseKey(ring.grown(), changed, here, caseId)).toThrow(SealBroken);
    }
  });
});
