import type { FastifyInstance } from 'fastify';
import { routeOf } from '../common/logging/log-requests.js';
import type { Metrics } from './metrics.js';

export function measureRequests(server: FastifyInstance, { requests }: Metrics): void {
  server.addHook('onResponse', (request, reply, done) => {
    requests.observe(
      { method: request.method, route: routeOf(request), status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
