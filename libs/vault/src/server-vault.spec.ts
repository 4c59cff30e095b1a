import fc from 'fast-check';
import { createServerSecret, renewServerSecret, SealBroken, ServerSecret, ServerVault } from './index.js';

const account = { table: 'user_account', fields: { name: 'server', email: 'server' } } as const;
const here = '0193a6f0-0000-7000-8000-000000000001';
const elsewhere = '0193a6f0-0000-7000-8000-000000000002';
const id = '0193a6f0-0000-7000-8000-0000000000a1';
const person = { name: 'Ada Ünlü', email: 'ada@nordlicht.example' };

describe('what staff and jobs read by the server secret', () => {
  const text = createServerSecret();
  const vault = new ServerVault(ServerSecret.parse(text));
  const renewed = new ServerVault(ServerSecret.parse(renewServerSecret(text)));
  const row = vault.sealFields(account, id, person, here);

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.emailAddress(), (name, email) => {
        const sealed = vault.sealFields(account, id, { name, email }, here);

        expect(vault.openFields(account, id, sealed, here)).toEqual({ name, email });
      }),
    );
  });

  it('opens after a renewal, and what is written then does not open without it', () => {
    const later = renewed.sealFields(account, id, person, here);

    expect(renewed.openFields(account, id, row, here)).toEqual(person);
    expect(renewed.openFields(account, id, later, here)).toEqual(person);
    expect(() => vault.openFields(account, id, later, here)).toThrow(SealBroken);
  });

  it.each([
    ['another row', () => vault.openFields(account, elsewhere, row, here)],
    ['another organisation', () => vault.openFields(account, id, row, elsewhere)],
    ['another table', () => vault.openFields({ ...account, table: 'organisation' }, id, row, here)],
    [
      'another server',
      () => new ServerVault(ServerSecret.parse(createServerSecret())).openFields(account, id, row, here),
    ],
    ['an empty column', () => vault.openFields(account, id, { server: Buffer.alloc(0) }, here)],
  ])('does not open for %s', (_, open) => {
    expect(open).toThrow(SealBroken);
  });

  it('never holds what belongs to a case', () => {
    const note = { table: 'note', fields: { kind: 'server', text: 'narrative' } } as const;

    expect(() => vault.sealFields(note, id, { kind: 'a', text: 'b' }, here)).toThrow(RangeError);
  });

  it('finds an account by its address, however it is typed', () => {
    expect(vault.emailHash(' Ada@Nordlicht.EXAMPLE ')).toEqual(vault.emailHash(person.email));
    expect(vault.emailHash('bea@nordlicht.example')).not.toEqual(vault.emailHash(person.email));
  });

  it('finds an account that was not renewed yet', () => {
    expect(renewed.emailHashes(person.email)).toEqual([renewed.emailHash(person.email), vault.emailHash(person.email)]);
  });

  it('knows a retried request, also after a renewal', () => {
    const stored = vault.fingerprint('organisation', id, person, here);

    expect(renewed.isFingerprint('organisation', id, { ...person }, stored, here)).toBe(true);
    expect(vault.isFingerprint('organisation', id, { ...person, name: 'Bea' }, stored, here)).toBe(false);
    expect(vault.isFingerprint('organisation', id, person, stored, elsewhere)).toBe(false);
  });

  it('finds a digest that was stored before a renewal among those of all versions, the newest first', () => {
    const stored = vault.fingerprint('keys.reminder_claim', id, person, here);
    const all = renewed.fingerprints('keys.reminder_claim', id, person, here);

    expect(all).toEqual([renewed.fingerprint('keys.reminder_claim', id, person, here), stored]);
  });
});
