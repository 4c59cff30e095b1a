import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';

const patience = 32 * 1024 * 1024;

/**
 * Refuses bodies over the limit by their announced length, after reading them off: a client that is still sending when
 * the connection closes would see a broken connection instead of the answer. Beyond 32 MiB it is cut off.
 */
export function refuseLargeBodies(server: FastifyInstance, limit: number): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const length = Number(request.headers['content-length'] ?? 0);
    if (length <= limit) {
      done();
      return;
    }
    const refusal = new Problem('request.tooLarge', 413);
    if (length > patience) {
      done(refusal);
      return;
    }
    request.raw.once('end', () => {
      done(refusal);
    });
    request.raw.resume();
  });
}
