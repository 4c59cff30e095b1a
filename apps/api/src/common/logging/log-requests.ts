import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';

/** Asked every few seconds by a supervisor or Prometheus; at `info` they would drown the rest. */
const pollers = new Set(['/api/health/live', '/api/health/ready', '/api/metrics']);

/** One line a request: the route's template instead of its URL, which names cases; no query, no person, no address. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', (request, { statusCode: status, elapsedTime }, done) => {
    const route = routeOf(request);
    const level = status >= 500 ? 'error' : pollers.has(route) ? 'debug' : 'info';
    const line = { reqId: request.id, method: request.method, route, status, milliseconds: Math.round(elapsedTime) };
    PinoLogger.root[level](line, 'answered');
    done();
  });
}

/** `/api/cases/:id`, never the id; what no route serves is `unmatched`. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unmatched';
}
