import type { SealedRecord } from '@geleit/domain';
import fc from 'fast-check';
import { drawCaseKey, KeyRing, RecordVault, SealBroken } from './index.js';

interface NoteFields {
  kind?: unknown;
  minutes?: unknown;
  text?: unknown;
}

const note: SealedRecord<NoteFields> = {
  table: 'note',
  fields: { kind: 'facts', minutes: 'facts', text: 'narrative' },
};
const here = '0193a6f0-0000-7000-8000-000000000001';
const elsewhere = '0193a6f0-0000-7000-8000-000000000002';
const id = '0193a6f0-0000-7000-8000-0000000000d1';

const ring = KeyRing.draw();
const caseKey = drawCaseKey();
const vaultOf = (keys: { organisationId?: string; ring?: KeyRing; caseKey?: Buffer }): RecordVault =>
  new RecordVault({ organisationId: here, ring, ...keys, caseKey: Buffer.from(keys.caseKey ?? caseKey) });
const vault = vaultOf({});

const anyJson = fc.jsonValue({ stringUnit: 'binary' }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const anyNote = fc.record({ kind: anyJson, minutes: anyJson, text: anyJson }, { requiredKeys: [] });

describe('sealing a record', () => {
  it('whatever was typed comes back as it was', () => {
    fc.assert(
      fc.property(anyNote, fc.uuid(), (fields: NoteFields, row) => {
        expect(vault.openFields(note, row, vault.sealFields(note, row, fields))).toEqual(fields);
      }),
    );
  });

  it('long texts come back as they were', () => {
    const text = 'Ärztin, Übersetzerin, 译, 🌷 '.repeat(5000);

    const sealed = vault.sealFields(note, id, { text });

    expect(vault.openFields(note, id, sealed)).toEqual({ text });
  });

  it('an empty class looks like a full one', () => {
    const empty = vault.sealFields(note, id, {});
    const full = vault.sealFields(note, id, { kind: 'hearing', minutes: 45, text: 'x'.repeat(400) });

    expect(Object.keys(empty)).toEqual(['facts', 'narrative']);
    expect(empty.facts.length).toBe(full.facts.length);
    expect(empty.narrative.length).toBe(full.narrative.length);
  });

  it('the length of a value tells only its bucket', () => {
    const lengths = new Set(
      Array.from({ length: 490 }, (_, letters) => vault.sealFields(note, id, { text: 'x'.repeat(letters) })).map(
        ({ narrative }) => narrative.length,
      ),
    );

    expect([...lengths]).toEqual([555]);
  });

  it('a record may ask for larger buckets', () => {
    const roomy: SealedRecord<NoteFields> = { ...note, pad: { facts: 1024 } };

    const sealed = vault.sealFields(roomy, id, {});

    expect(sealed.facts.length).toBe(1067);
    expect(sealed.narrative.length).toBe(555);
  });

  it('the same content sealed twice looks different', () => {
    const once = vault.sealFields(note, id, { kind: 'hearing' });
    const again = vault.sealFields(note, id, { kind: 'hearing' });

    expect(once.facts.equals(again.facts)).toBe(false);
  });

  it('what the record does not declare stays outside', () => {
    const body = { kind: 'hearing', state: 'active' };

    expect(vault.openFields(note, id, vault.sealFields(note, id, body))).toEqual({ kind: 'hearing' });
  });

  it('only the classes asked for are opened', () => {
    const { facts } = vault.sealFields(note, id, { kind: 'hearing', text: 'secret' });

    expect(vault.openFields(note, id, { facts }, ['facts'])).toEqual({ kind: 'hearing' });
  });

  it('an id in capitals is the same id', () => {
    const sealed = vaultOf({ organisationId: here.toUpperCase() }).sealFields(note, id.toUpperCase(), { kind: 'a' });

    expect(vault.openFields(note, id, sealed)).toEqual({ kind: 'a' });
  });

  it('what would not come back equal is refused by its name', () => {
    expect(() => vault.sealFields(note, id, { kind: new Date(0) })).toThrow(new RangeError('/kind is not plain JSON'));
  });
});

describe('a sealed value moved to another place', () => {
  const sealed = vault.sealFields(note, id, { kind: 'hearing', text: 'secret' });
  const grown = ring.grown();

  it.each([
    ['another row', () => vault.openFields(note, elsewhere, sealed)],
    ['another table', () => vault.openFields({ ...note, table: 'draft' }, id, sealed)],
    ['another column', () => vault.openFields(note, id, { facts: sealed.narrative, narrative: sealed.facts })],
    ['another organisation', () => vaultOf({ organisationId: elsewhere }).openFields(note, id, sealed)],
    ['another case', () => vaultOf({ caseKey: drawCaseKey() }).openFields(note, id, sealed)],
    ['another ring', () => vaultOf({ ring: KeyRing.draw() }).openFields(note, id, sealed)],
    ['nowhere', () => vault.openFields(note, id, { narrative: sealed.narrative })],
    ['a column that is null', () => vault.openFields(note, id, { ...sealed, facts: null })],
  ])('never opens in %s', (_, open) => {
    expect(open).toThrow(SealBroken);
  });

  it('never opens under another generation', () => {
    const moved = Buffer.from(sealed.facts);
    moved.writeUInt16BE(2, 1);

    expect(() => vaultOf({ ring: grown }).openFields(note, id, { facts: moved }, ['facts'])).toThrow(SealBroken);
  });

  it('never opens with any byte changed', () => {
    fc.assert(
      fc.property(fc.nat(sealed.facts.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const facts = Buffer.from(sealed.facts);
        facts[at] = (facts[at] ?? 0) ^ change;

        expect(() => vaultOf({ ring: grown }).openFields(note, id, { facts }, ['facts'])).toThrow(SealBroken);
      }),
      { numRuns: 1000 },
    );
  });

  it('never opens cut short', () => {
    fc.assert(
      fc.property(fc.nat(sealed.facts.length - 1), (length) => {
        const facts = sealed.facts.subarray(0, length);

        expect(() => vault.openFields(note, id, { facts }, ['facts'])).toThrow(SealBroken);
      }),
    );
  });

  it('tells which column is broken and nothing else', () => {
    const facts = Buffer.alloc(555, 1);

    expect(() => vault.openFields(note, id, { facts }, ['facts'])).toThrow(new SealBroken('note.facts'));
    expect(new SealBroken('note.facts').message).toBe('Seal broken: note.facts');
  });
});

describe('rotation of the ring', () => {
  it('a grown ring opens what was written before and after', () => {
    const grown = vaultOf({ ring: ring.grown() });
    const before = vault.sealFields(note, id, { kind: 'before' });
    const after = grown.sealFields(note, id, { kind: 'after' });

    expect(grown.openFields(note, id, before)).toEqual({ kind: 'before' });
    expect(grown.openFields(note, id, after)).toEqual({ kind: 'after' });
  });

  it('who was removed opens nothing written later, not even with the case key', () => {
    const after = vaultOf({ ring: ring.grown() }).sealFields(note, id, { kind: 'after' });

    expect(() => vault.openFields(note, id, after)).toThrow(SealBroken);
    expect(() => vaultOf({ ring: KeyRing.draw().grown() }).openFields(note, id, after)).toThrow(SealBroken);
  });
});

describe('a fingerprint', () => {
  const body = { kind: 'hearing', list: [1, 'two', { three: null }] };
  const stored = vault.fingerprint('note', id, body);

  it('is found again in any order of keys, after a rotation too', () => {
    const retried = { list: [1, 'two', { three: null }], kind: 'hearing', text: undefined };

    expect(vaultOf({ ring: ring.grown() }).isFingerprint('note', id, retried, stored)).toBe(true);
  });

  it('differs for another body, record or case', () => {
    expect(vault.isFingerprint('note', id, { ...body, kind: 'talk' }, stored)).toBe(false);
    expect(vault.isFingerprint('note', elsewhere, body, stored)).toBe(false);
    expect(vault.isFingerprint('draft', id, body, stored)).toBe(false);
    expect(vaultOf({ organisationId: elsewhere }).isFingerprint('note', id, body, stored)).toBe(false);
    expect(vaultOf({ caseKey: drawCaseKey() }).isFingerprint('note', id, body, stored)).toBe(false);
  });
});

describe('a vault after the request', () => {
  it('holds no key and does nothing more', () => {
    const ownKey = drawCaseKey();
    const closed = new RecordVault({ organisationId: here, ring, caseKey: ownKey });
    const sealed = closed.sealFields(note, id, {});

    closed.wipe();

    expect(ownKey).toEqual(Buffer.alloc(32));
    expect(() => closed.openFields(note, id, sealed)).toThrow(RangeError);
    expect(() => closed.sealFields(note, id, {})).toThrow(RangeError);
    expect(() => closed.fingerprint('note', id, {})).toThrow(RangeError);
  });
});
