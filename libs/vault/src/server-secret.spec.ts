import { createServerSecret, renewServerSecret, ServerSecret, type ServerPurpose } from './index.js';

const purposes: ServerPurpose[] = ['user-keys', 'sessions', 'tokens', 'server', 'email-index', 'audit', 'database'];

describe('the server secret', () => {
  it('gives each purpose a key of its own', () => {
    const secret = ServerSecret.parse(createServerSecret());

    expect(new Set(purposes.map((purpose) => secret.purpose(purpose).toString('hex'))).size).toBe(purposes.length);
    expect(secret.purpose('audit')).toEqual(secret.purpose('audit'));
  });

  it('is renewed without losing the older versions', () => {
    const text = createServerSecret();
    const secret = ServerSecret.parse(text);
    const renewed = ServerSecret.parse(renewServerSecret(text));

    expect(renewed.versions).toEqual([2, 1]);
    expect(renewed.newestVersion).toBe(2);
    expect(renewed.purpose('audit', 1)).toEqual(secret.purpose('audit'));
    expect(renewed.purpose('audit')).not.toEqual(secret.purpose('audit'));
  });

  it('is drawn anew each time', () => {
    expect(createServerSecret()).not.toBe(createServerSecret());
  });

  it('has no key for a version it does not hold', () => {
    const secret = ServerSecret.parse(createServerSecret());

    expect([0, 1, 2].map((version) => secret.holds(version))).toEqual([false, true, false]);
    expect(() => secret.purpose('audit', 2)).toThrow(RangeError);
  });

  it.each([
    '',
    'secret',
    'null',
    '{}',
    '{"versions":[]}',
    '{"versions":[{"version":1,"secret":"short"}]}',
    '{"versions":[{"version":0,"secret":"gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8"}]}',
    '{"versions":[{"version":65536,"secret":"gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8"}]}',
    '{"versions":[{"version":1.5,"secret":"gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8"}]}',
    '{"versions":[null]}',
  ])('refuses the unreadable file %j and quotes nothing of it', (text) => {
    expect(() => ServerSecret.parse(text)).toThrow(new RangeError('server secret is unreadable'));
  });

  it('refuses a version given twice', () => {
    const [version] = (JSON.parse(createServerSecret()) as { versions: unknown[] }).versions;

    expect(() => ServerSecret.parse(JSON.stringify({ versions: [version, version] }))).toThrow(RangeError);
  });
});
