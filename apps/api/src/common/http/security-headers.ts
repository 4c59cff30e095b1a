import type { FastifyInstance } from 'fastify';

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
const nothing = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];
const fromHere = [
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
];

/**
 * What every answer says about its use: to nobody else, in no frame, as what it is. The same few texts for all, since
 * working them out anew for each request took a seventh of a small one.
 */
export function setSecurityHeaders(server: FastifyInstance, { isDemo }: { isDemo: boolean }): void {
  // The demo runs without TLS; a browser that was told to insist on it would not come back.
  const transport = isDemo ? {} : { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };
  const policy = (rules: string[]): object => ({ 'content-security-policy': rules.join(';') });
  const ofApi = { ...always, ...transport, ...policy(nothing), 'cache-control': 'no-store' };
  const ofPage = { ...always, ...transport, ...policy([...nothing, ...fromHere, "style-src 'self'"]) };
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(request.url.startsWith('/api') ? ofApi : ofPage);
    done();
  });
}

/** The policy of the page itself: one inline permission, for the style engine, by a nonce that is new for every answer. */
export function pagePolicy(nonce: string): string {
  return [...nothing, ...fromHere, `style-src 'self' 'nonce-${nonce}'`].join(';');
}
