import { accessToken, forgetToken, keepToken } from './accessToken.js';
import { api } from './api.js';
import { fetchDouble } from './fetchDouble.js';
import { ApiError, ConflictError, OfflineError } from './problems.js';

const ended = { status: 401, body: { type: 'urn:geleit:problem:session.ended', detail: 'Die Sitzung ist beendet.' } };

describe('calling the API', () => {
  beforeEach(() => {
    keepToken('old');
  });
  afterAll(() => {
    forgetToken({ tellOtherTabs: false });
  });

  it('asks for one new token, however many requests wait for it, and sends each again', async () => {
    const asked = fetchDouble(ended, ended, { body: { accessToken: 'new' } }, { body: { n: 1 } }, { body: { n: 2 } });

    await Promise.all([api('/me'), api('/cases/1')]);

    expect(asked.filter(({ url }) => url === '/api/auth/refresh')).toHaveLength(1);
    expect(asked.slice(-2).map(({ headers }) => headers.authorization)).toEqual(['Bearer new', 'Bearer new']);
  });

  it('says that the session is over when no new token comes, and forgets the old one', async () => {
    fetchDouble(ended, ended);

    await expect(api('/me')).rejects.toMatchObject({ status: 401, code: 'session.ended' });
    expect(accessToken()).toBeNull();
  });

  it('does not take a wrong password for an ended session', async () => {
    const asked = fetchDouble({
      status: 401,
      body: { type: 'urn:geleit:problem:login.refused', detail: 'Stimmt nicht.' },
    });

    await expect(api('/auth/login', { method: 'POST', body: {}, anonymous: true })).rejects.toBeInstanceOf(ApiError);
    expect(asked).toHaveLength(1);
  });

  it('repeats a creation whose answer was lost, but no other writing', async () => {
    const asked = fetchDouble('lost', { status: 200, body: { id: 'a' } }, 'lost');

    await expect(api('/cases/a', { method: 'PUT', body: {}, creates: true })).resolves.toEqual({ id: 'a' });
    await expect(api('/cases/a', { method: 'PATCH', body: {}, version: 1 })).rejects.toBeInstanceOf(OfflineError);
    expect(asked.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'PATCH']);
    expect(asked[0]?.headers['if-none-match']).toBe('*');
    expect(asked[2]?.headers['if-match']).toBe('"1"');
  });

  it('hands over what is stored when somebody else saved first', async () => {
    fetchDouble({
      status: 412,
      body: {
        type: 'urn:geleit:problem:record.stale',
        detail: 'Inzwischen geändert',
        current: { id: 'a', version: 4, note: 'ihre' },
      },
    });

    const failure: unknown = await api('/cases/a', { method: 'PATCH', body: {}, version: 3 }).catch(
      (error: unknown) => error,
    );

    expect(failure).toBeInstanceOf(ConflictError);
    expect((failure as ConflictError).current).toEqual({ id: 'a', version: 4, note: 'ihre' });
  });

  it('marks polling, so that it keeps no session alive', async () => {
    const asked = fetchDouble({}, {});

    await api('/dashboard/caseworker', { background: true });
    await api('/dashboard/caseworker');

    expect(asked.map(({ headers }) => headers['x-geleit-background'])).toEqual(['1', undefined]);
  });

  it('says how long to wait after too many tries', async () => {
    fetchDouble({
      status: 429,
      body: { type: 'urn:geleit:problem:login.locked', detail: 'Gesperrt' },
      headers: { 'retry-after': '900' },
    });

    await expect(api('/auth/login', { method: 'POST', body: {}, anonymous: true })).rejects.toMatchObject({
      retryAfterSeconds: 900,
    });
  });
});
