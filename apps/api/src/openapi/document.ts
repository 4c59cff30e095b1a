import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { createServerSecret, ServerSecret } from '@geleit/vault';
import { fileURLToPath } from 'node:url';
import { ruleKey, type RouteRule } from '../access/can.decorator.js';
import { AppModule } from '../app.module.js';
import { Configuration } from '../common/config/configuration.js';
import { readEnvironment } from '../common/config/environment.js';
import { connectionsOf } from '../common/database/connections.js';
import { producesKey } from '../common/http/produces.js';
import { taggedKey } from '../common/http/tagged.js';
import { answersOfControllers } from './answers-of-controllers.js';
import { completeOperation, type Method, type Operation } from './complete-operation.js';
import { problemResponses, problemSchemas } from './problem-components.js';

type Controller = { name: string; prototype: Record<string, object> };

const sources = fileURLToPath(new URL('..', import.meta.url)).replace(/\/dist\/$/, '/src/');

/**
 * The OpenAPI document: parameters and bodies from the decorators of the DTOs, answers from the types of the
 * controllers, the rest from how every route behaves. Nothing is instantiated, no database is asked.
 */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const app = await previewOfApp();
  const operations = new Map<string, { controller: string; method: string }>();
  const document = SwaggerModule.createDocument(app, description(), {
    operationIdFactory: (controller, method) => {
      const id = `${controller.replace(/Controller$/, '').replace(/^./, (first) => first.toLowerCase())}.${method}`;
      operations.set(id, { controller, method });
      return id;
    },
  });
  const controllers = controllersOf(app);
  const answers = answersOfControllers(sources, new Set(Object.keys(document.components?.schemas ?? {})));

  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, documented] of Object.entries(item) as [Method, Operation & { operationId: string }][]) {
      const { controller, method: name } = operations.get(documented.operationId) ?? { controller: '', method: '' };
      const type = controllers.get(controller);
      const handler = type?.prototype[name];
      const answer = answers.routes.get(`${controller}.${name}`);
      if (!type || !handler || !answer) throw new RangeError(`${method} ${path} has no controller`);
      const rule = Reflect.getMetadata(ruleKey, handler) as RouteRule;
      const status = Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined;
      const produces = Reflect.getMetadata(producesKey, handler) as string | undefined;
      const isTagged = Reflect.hasMetadata(taggedKey, type);
      const facts = { method, path, rule, status, answer, produces, isTagged };
      Object.assign(item, { [method]: completeOperation(documented, facts) });
    }
  }
  const schemas = { ...document.components?.schemas, ...answers.components, ...problemSchemas };
  return {
    ...document,
    components: { ...document.components, schemas: sorted(schemas), responses: problemResponses },
  };
}

async function previewOfApp(): Promise<NestFastifyApplication> {
  const secret = ServerSecret.parse(createServerSecret());
  const environment = readEnvironment({}, '');
  const database = connectionsOf('postgres://nowhere/nothing', secret);
  const module = AppModule.with(new Configuration(environment, secret, database, false));
  const options = { preview: true, logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), options);
  return app.setGlobalPrefix('api');
}

function description(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Geleit')
    .setDescription(
      'Case management for specialised counselling centres. Lists answer `{ data, total }`; every record carries its ' +
        '`version`; what looks into sealed content travels in a body, never in a URL.',
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'for 10 minutes' }, 'token')
    .addCookieAuth('geleit_session', { type: 'apiKey', in: 'cookie', description: 'of the same session' }, 'cookie')
    .build();
}

function controllersOf(app: NestFastifyApplication): Map<string, Controller> {
  const all = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return new Map(all.map(({ metatype }) => [metatype?.name ?? '', metatype as unknown as Controller]));
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
