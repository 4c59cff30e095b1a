import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { CHUNK_BYTES, type ChunkPlace, drawCaseKey, KeyRing, RecordVault, SealBroken } from './index.js';

const organisationId = '0193a6f0-0000-7000-8000-000000000001';
const place: ChunkPlace = {
  table: 'document_chunk',
  fileId: '0193a6f0-0000-7000-8000-0000000000d1',
  dataClass: 'narrative',
  number: 3,
  isLast: true,
};
const ring = KeyRing.draw();
const caseKey = drawCaseKey();
const vaultOf = (keys: { organisationId?: string; ring?: KeyRing; caseKey?: Buffer } = {}): RecordVault =>
  new RecordVault({ organisationId, ring, ...keys, caseKey: Buffer.from(keys.caseKey ?? caseKey) });
const vault = vaultOf();
const letter = Buffer.from('%PDF-1.7 ein Bescheid');
const full = randomBytes(CHUNK_BYTES);

describe('sealing the chunks of a file', () => {
  it('whatever bytes a chunk holds come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9000 }), (bytes) => {
        const chunk = Buffer.from(bytes);
        expect(vault.openChunk(place, vault.sealChunk(place, chunk)).equals(chunk)).toBe(true);
      }),
    );
  });

  it.each([true, false])('a full chunk comes back, be it the last (%s)', (isLast) => {
    const there = { ...place, isLast };

    expect(vault.openChunk(there, vault.sealChunk(there, full)).equals(full)).toBe(true);
  });

  it('short files of different lengths look alike', () => {
    const lengths = [0, 1, 20, 4000].map((length) => vault.sealChunk(place, Buffer.alloc(length)).length);

    expect(new Set(lengths).size).toBe(1);
  });

  it('the length of a longer last chunk is told within an eighth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4096, max: CHUNK_BYTES }), (length) => {
        const sealed = vault.sealChunk(place, Buffer.alloc(length)).length;
        expect(sealed).toBeGreaterThan(length);
        expect(sealed).toBeLessThan(length * 1.125 + 64);
      }),
      { numRuns: 30 },
    );
  });

  it('the same chunk is sealed differently each time', () => {
    expect(vault.sealChunk(place, letter).equals(vault.sealChunk(place, letter))).toBe(false);
  });

  it.each<[string, Partial<ChunkPlace>]>([
    ['another file', { fileId: '0193a6f0-0000-7000-8000-0000000000d2' }],
    ['another number', { number: 4 }],
    ['the middle of the file', { isLast: false }],
    ['another class', { dataClass: 'identity' }],
    ['another table', { table: 'export_chunk' }],
  ])('moved to %s it does not open', (_, other) => {
    const sealed = vault.sealChunk(place, letter);

    expect(() => vault.openChunk({ ...place, ...other }, sealed)).toThrow(SealBroken);
  });

  it('another centre, ring or case does not open it', () => {
    const sealed = vault.sealChunk(place, letter);
    const others = [{ organisationId: place.fileId }, { ring: KeyRing.draw() }, { caseKey: drawCaseKey() }];

    for (const other of others) expect(() => vaultOf(other).openChunk(place, sealed)).toThrow(SealBroken);
  });

  it('a changed bit, a missing end or nothing at all does not open', () => {
    const sealed = vault.sealChunk(place, letter);
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(100) ^ 1, 100);

    for (const broken of [changed, sealed.subarray(0, -1), Buffer.alloc(0)]) {
      expect(() => vault.openChunk(place, broken)).toThrow(SealBroken);
    }
  });

  it('after a rotation old chunks open with the new ring, new ones not with the old', () => {
    const sealed = vault.sealChunk(place, letter);
    const later = vaultOf({ ring: ring.grown() });

    expect(later.openChunk(place, sealed).equals(letter)).toBe(true);
    expect(() => vault.openChunk(place, later.sealChunk(place, letter))).toThrow(SealBroken);
  });

  it('refuses a chunk in the middle that is not full, and one that is too long', () => {
    expect(() => vault.sealChunk({ ...place, isLast: false }, letter)).toThrow(RangeError);
    expect(() => vault.sealChunk(place, Buffer.alloc(CHUNK_BYTES + 1))).toThrow(RangeError);
    expect(() => vault.sealChunk({ ...place, number: -1 }, letter)).toThrow(RangeError);
  });
});
