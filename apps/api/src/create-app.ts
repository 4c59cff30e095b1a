import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BlockList } from 'node:net';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module.js';
import { refuseLargeBodies } from './common/http/large-bodies.js';
import { pagePolicy, setSecurityHeaders } from './common/http/security-headers.js';
import { acceptFileChunks } from './documents/file-chunks.js';
import { serveDocs } from './openapi/serve-docs.js';
import { measureRequests } from './operation/measure-requests.js';
import { Metrics } from './operation/metrics.js';
import type { Configuration } from './common/config/configuration.js';
import { logRequests } from './common/logging/log-requests.js';
import { ProductLogger } from './common/logging/product-logger.js';

const bodyLimit = 1024 * 1024;
const privateNetworks = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  privateNetworks.addSubnet(network, prefix, 'ipv4');
}

/** The first hop, if it is on this machine or in a private network; what it says of further hops is not believed. */
const isProxyBeside = (address: string, hop: number): boolean =>
  hop === 0 && (address === '::1' || privateNetworks.check(address.replace(/^::ffff:/i, ''), 'ipv4'));

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
  const trustProxy = configuration.environment.production ? isProxyBeside : false;
  const adapter = new FastifyAdapter({ bodyLimit, genReqId, trustProxy });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(configuration, logTo), adapter, {
    bufferLogs: true,
    abortOnError: false,
    // Fastify reads JSON itself. A form, which any site may send without being asked, is no request of ours.
    bodyParser: false,
  });
  app.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
  app.useLogger(app.get(ProductLogger));
  app.setGlobalPrefix('api');
  logRequests(app.getHttpAdapter().getInstance());
  measureRequests(app.getHttpAdapter().getInstance(), app.get(Metrics));
  await app.register(cookie);
  acceptFileChunks(app.getHttpAdapter().getInstance());
  refuseLargeBodies(app.getHttpAdapter().getInstance(), bodyLimit);
  setSecurityHeaders(app.getHttpAdapter().getInstance(), configuration);
  serveDocs(app);
  await serveWeb(app, configuration.environment.webFolder);
  return app;
}

/** The built page; the nonce of its styles is new for every answer. */
async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  const page = readPage(folder);
  if (page === undefined) return;
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    // What reads a PDF that somebody sent in can reach nothing: neither this server nor any other.
    setHeaders: (answer, path) => {
      if (/[\\/]pdf\.worker[^\\/]*$/.test(path)) void answer.header('content-security-policy', "default-src 'none'");
    },
  });
  const server = app.getHttpAdapter().getInstance();
  server.get('/', (_request, reply) => {
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .headers({ 'cache-control': 'no-store', 'content-security-policy': pagePolicy(nonce) })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__CSP_NONCE__', nonce));
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
