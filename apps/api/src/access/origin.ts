import type { FastifyRequest } from 'fastify';
import { Problem } from '../common/problems/problem.js';

/** What the cookie alone may do is refused to other sites; a browser sends `Origin` with every such request. */
export function refuseForeignOrigin(request: FastifyRequest): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.host)
    throw new Problem('session.foreignOrigin', 403);
}
