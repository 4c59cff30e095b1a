import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const file = new URL('../../openapi.json', import.meta.url);
const page = '/api/docs';

/** Swagger UI writes styles into its page; scripts, pictures and requests stay with this server. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** The checked-in document at `/api/openapi.json`, and a page to read it and try it out, without any other server. */
export function serveDocs(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, payload, done) => {
      if (request.routeOptions.url?.startsWith(page)) void reply.header('content-security-policy', policy);
      done(null, payload);
    });
  SwaggerModule.setup('docs', app, JSON.parse(readFileSync(file, 'utf8')) as OpenAPIObject, {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Geleit API',
  });
}
