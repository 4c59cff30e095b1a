import { demoPassword } from '@geleit/testing';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('another site', () => {
  const world = useWorld();
  const own = { email: logins.CW1, password: demoPassword };

  it('cannot log a browser into an account of its own', async () => {
    const refused = await world().anyone().post('/api/auth/login', own, { origin: 'https://elsewhere.example' });

    expect([refused.statusCode, refused.headers['set-cookie']]).toEqual([403, undefined]);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain'])(
    'cannot send what a form may send without being asked: %s',
    async (type) => {
      const form = new URLSearchParams(own).toString();
      const refused = await world().anyone().call('POST', '/api/auth/login', form, { 'content-type': type });

      expect([refused.statusCode, refused.headers['set-cookie']]).toEqual([415, undefined]);
    },
  );
});
