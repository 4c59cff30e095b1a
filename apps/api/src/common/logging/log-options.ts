import type { Options } from 'pino-http';
import { describeFailure } from './describe-failure.js';

/** Names under which something typed by a person could come along; what is logged under them is dropped. */
const neverLogged = [
  'req',
  'res',
  'body',
  'query',
  'params',
  'headers',
  'url',
  'name',
  'email',
  'password',
  'token',
  'cookie',
];

/** How the log is written. Requests get one line each, by their route template: see `log-requests.ts`. */
export function logOptions(level: string): Options {
  return {
    level,
    autoLogging: false,
    quietReqLogger: true,
    quietResLogger: true,
    wrapSerializers: false,
    serializers: { req: () => undefined, res: () => undefined, err: describeFailure },
    redact: { paths: neverLogged.flatMap((name) => [name, `*.${name}`]), remove: true },
    base: null,
  };
}
