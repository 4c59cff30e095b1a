import { fastify } from 'fastify';
import { pagePolicy, setSecurityHeaders } from './security-headers.js';

async function headersOf(path: string, isDemo = false): Promise<Record<string, unknown>> {
  const server = fastify();
  setSecurityHeaders(server, { isDemo });
  server.get('/*', () => 'ok');
  const { headers } = await server.inject({ path });
  await server.close();
  return headers;
}

describe('every answer', () => {
  it.each(['/', '/assets/index.js', '/api/cases', '/api/nowhere'])(
    'to %s may stand in no frame and be used by no other site',
    async (path) => {
      const headers = await headersOf(path);

      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
      expect(headers['content-security-policy']).not.toContain('unsafe');
    },
  );

  it('of the API is kept nowhere and may load nothing', async () => {
    const headers = await headersOf('/api/cases');

    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).not.toContain("-src 'self'");
  });

  it('of a demo does not insist on TLS, which it has not got', async () => {
    expect(await headersOf('/', true)).not.toHaveProperty('strict-transport-security');
  });

  it('with the page allows the styles of this one answer and nothing else inline', () => {
    expect(pagePolicy('abc')).toContain("style-src 'self' 'nonce-abc'");
    expect(pagePolicy('abc')).toContain("script-src 'self';");
  });
});
