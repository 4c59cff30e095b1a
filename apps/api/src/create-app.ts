import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module.js';
import { refuseLargeBodies } from './common/http/large-bodies.js';
import { serveDocs } from './openapi/serve-docs.js';
import { measureRequests } from './operation/measure-requests.js';
import { Metrics } from './operation/metrics.js';
import type { Configuration } from './common/config/configuration.js';
import { logRequests } from './common/logging/log-requests.js';
import { ProductLogger } from './common/logging/product-logger.js';

const bodyLimit = 1024 * 1024;

/**
 * The product as one server: API below `/api`, everything else is the web page.
 * @param logTo where the log goes instead of the standard output
 */
export async function createApp(
  configuration: Configuration,
  logTo?: DestinationStream,
): Promise<NestFastifyApplication> {
  const genReqId = (): string => randomUUID();
  // Only a proxy beside the API may say whom it serves: the log-in counts wrong tries by network.
  const trustProxy = configuration.environment.production ? 'loopback,uniquelocal' : false;
  const adapter = new FastifyAdapter({ bodyLimit, genReqId, trustProxy });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(configuration, logTo), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(ProductLogger));
  app.setGlobalPrefix('api');
  logRequests(app.getHttpAdapter().getInstance());
  measureRequests(app.getHttpAdapter().getInstance(), app.get(Metrics));
  await app.register(cookie);
  refuseLargeBodies(app.getHttpAdapter().getInstance(), bodyLimit);
  await secure(app, configuration);
  serveDocs(app);
  await serveWeb(app, configuration.environment.webFolder);
  return app;
}

async function secure(app: NestFastifyApplication, { isDemo }: Configuration): Promise<void> {
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isDemo ? false : { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
      done();
    });
}

/** The built page. Its one inline permission is the nonce that the style engine needs, new for every answer. */
async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const page = readPage(folder);
  if (page === undefined) return;
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/', (_request, reply) => {
    const nonce = reply.cspNonce as { style: string };
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__CSP_NONCE__', nonce.style));
  });
  for (const file of ['favicon.svg', 'neutral.html', 'robots.txt']) {
    server.get(`/${file}`, (_request, reply) => reply.sendFile(file, folder));
  }
}

function readPage(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
}
