import {
  createServerSecret,
  drawMember,
  openFromSession,
  renewServerSecret,
  SealBroken,
  sealForSession,
  ServerSecret,
  sessionHash,
} from './index.js';

const sessionId = '0193a6f0-0000-7000-8000-0000000000e1';
const otherSession = '0193a6f0-0000-7000-8000-0000000000e2';

describe('a session', () => {
  const { privateKey } = drawMember();
  const cookieSecret = Buffer.alloc(32, 5);
  const text = createServerSecret();
  const secret = ServerSecret.parse(text);
  const sealed = sealForSession(privateKey, cookieSecret, secret, sessionId);

  it('gives the private key back to its cookie', () => {
    expect(openFromSession(sealed, cookieSecret, secret, sessionId)).toEqual(privateKey);
  });

  it('goes on when the server secret is renewed', () => {
    const renewed = ServerSecret.parse(renewServerSecret(text));

    expect(openFromSession(sealed, cookieSecret, renewed, sessionId)).toEqual(privateKey);
  });

  it.each([
    ['another cookie', () => openFromSession(sealed, Buffer.alloc(32, 6), secret, sessionId)],
    ['another session', () => openFromSession(sealed, cookieSecret, secret, otherSession)],
    [
      'another server',
      () => openFromSession(sealed, cookieSecret, ServerSecret.parse(createServerSecret()), sessionId),
    ],
    ['part of a row', () => openFromSession(sealed.subarray(1), cookieSecret, secret, sessionId)],
  ])('gives nothing to %s', (_, open) => {
    expect(open).toThrow(new SealBroken('session.private_key'));
  });

  it('is found by a hash that tells nothing of the cookie', () => {
    expect(sessionHash(cookieSecret)).toEqual(sessionHash(Buffer.from(cookieSecret)));
    expect(sessionHash(Buffer.alloc(32, 6))).not.toEqual(sessionHash(cookieSecret));
    expect(sessionHash(cookieSecret).includes(cookieSecret)).toBe(false);
  });
});
