import {
  deriveUserKey,
  drawMember,
  openPrivateKey,
  publicKeyOf,
  SealBroken,
  sealPrivateKey,
  secretVersionOf,
} from './index.js';

const context = {
  userId: '0193a6f0-0000-7000-8000-0000000000a1',
  organisationId: '0193a6f0-0000-7000-8000-000000000001',
};
const someoneElse = { ...context, userId: '0193a6f0-0000-7000-8000-0000000000b1' };
const salt = Buffer.alloc(16, 7);
const serverKey = Buffer.alloc(32, 8);
const cheap = { passes: 1, memoryMib: 1 };

describe('a password', () => {
  const member = drawMember();

  it('opens the private key of its owner and no other', async () => {
    const userKey = await deriveUserKey('sieben stille Seen', salt, serverKey, cheap);
    const sealed = sealPrivateKey(member.privateKey, userKey, { ...context, secretVersion: 3 });

    expect(openPrivateKey(sealed, userKey, context)).toEqual(member.privateKey);
    expect(() => openPrivateKey(sealed, userKey, someoneElse)).toThrow(SealBroken);
    expect(publicKeyOf(member.privateKey)).toEqual(member.publicKey);
  });

  it('that is wrong opens nothing', async () => {
    const userKey = await deriveUserKey('sieben stille Seen', salt, serverKey, cheap);
    const wrongKey = await deriveUserKey('sieben stille seen', salt, serverKey, cheap);
    const sealed = sealPrivateKey(member.privateKey, userKey, { ...context, secretVersion: 1 });

    expect(() => openPrivateKey(sealed, wrongKey, context)).toThrow(new SealBroken('member_key.private_key'));
  });

  it('makes another key with another salt, cost or server secret', async () => {
    const keys = await Promise.all([
      deriveUserKey('sieben stille Seen', salt, serverKey, cheap),
      deriveUserKey('sieben stille Seen', Buffer.alloc(16, 9), serverKey, cheap),
      deriveUserKey('sieben stille Seen', salt, Buffer.alloc(32, 9), cheap),
      deriveUserKey('sieben stille Seen', salt, serverKey, { ...cheap, passes: 2 }),
    ]);

    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(4);
  });

  it('is the same on every keyboard', async () => {
    const composed = await deriveUserKey('gr\u00fcn', salt, serverKey, cheap);
    const decomposed = await deriveUserKey('gru\u0308n', salt, serverKey, cheap);

    expect(composed).toEqual(decomposed);
  });
});

describe('a sealed private key', () => {
  const member = drawMember();
  const userKey = Buffer.alloc(32, 4);
  const sealed = sealPrivateKey(member.privateKey, userKey, { ...context, secretVersion: 3 });

  it('says which version of the server secret its password needs', () => {
    expect(secretVersionOf(sealed)).toBe(3);
    expect(secretVersionOf(Buffer.alloc(75))).toBe(0);
  });

  it('never opens altered', () => {
    for (const at of [0, 3, 27, 74]) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => openPrivateKey(changed, userKey, context)).toThrow(SealBroken);
    }
    expect(() => openPrivateKey(sealed.subarray(1), userKey, context)).toThrow(SealBroken);
  });
});
