import { drawToken, invitationLink, isToken, tokenHash } from './invitation-token.js';

describe('the token of an invitation', () => {
  it('has 256 bits and is never drawn twice', () => {
    const tokens = Array.from({ length: 200 }, drawToken);

    expect(new Set(tokens).size).toBe(200);
    expect(tokens.every((token) => isToken(token) && Buffer.from(token, 'base64url').length === 32)).toBe(true);
  });

  it.each(['', 'short', `${'a'.repeat(43)}=`, 'a'.repeat(44), `${'a'.repeat(42)}/`, `${'a'.repeat(42)} `])(
    '"%s" cannot be one',
    (text) => {
      expect(isToken(text)).toBe(false);
    },
  );

  it('is found by a hash that does not contain it', () => {
    const token = drawToken();

    expect(tokenHash(token)).toEqual(tokenHash(token));
    expect(tokenHash(token)).toHaveLength(32);
    expect(tokenHash(token).equals(Buffer.from(token, 'base64url'))).toBe(false);
    expect(tokenHash(token).equals(tokenHash(drawToken()))).toBe(false);
  });

  it('travels in the fragment alone, which no browser sends to a server', () => {
    const url = new URL(invitationLink('https://geleit.example/', 'TOKEN'));

    expect(url.href).toBe('https://geleit.example/#/einladung?token=TOKEN');
    expect(url.pathname + url.search).toBe('/');
  });
});
