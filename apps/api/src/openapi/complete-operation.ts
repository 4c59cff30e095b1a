import type { RouteRule } from '../access/can.decorator.js';
import type { RouteAnswer } from './answers-of-controllers.js';
import { problemResponse, type ProblemStatus, staleResponse } from './problem-components.js';
import type { Schema } from './schema-of-type.js';

export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';

/** What is known of a route besides its parameters and body. */
export interface RouteFacts {
  method: Method;
  path: string;
  rule: RouteRule;
  /** The status that `@HttpCode` names. */
  status?: number;
  answer: RouteAnswer;
  /** Media type of the file that it answers with, instead of a text or beside its JSON. */
  produces?: string;
  /** Bears a tag of its bytes: the same for ever. */
  isTagged: boolean;
}

/** As `@nestjs/swagger` made it, and as it is written down. */
export interface Operation {
  summary?: string;
  description?: string;
  security?: Record<string, string[]>[];
  parameters?: Schema[];
  requestBody?: Schema;
  responses: Record<string, Schema>;
}

const etag = { description: 'its version, for `If-Match`', schema: { type: 'string' } };

const tag = { description: 'of its bytes, for `If-None-Match`', schema: { type: 'string' } };

const readingActions: readonly string[] = ['list', 'read', 'search', 'verify'];

/** Served by the cookie alone: the token is what they give or take. */
const cookieOnly = new Set(['/api/auth/refresh', '/api/auth/logout']);

/** Says what follows from how every route here behaves: session, preconditions, answers, refusals. */
export function completeOperation(operation: Operation, route: RouteFacts): Operation {
  const { rule, path } = route;
  const [first = '', ...rest] = route.answer.description.replace(/\s+/g, ' ').split(/(?<=[.:]) /);
  const right = rule === 'public' ? undefined : `${rule.action} ${rule.subject}`;
  const description = [rest.join(' '), right && `Needs the right \`${right}\`.`].filter(Boolean).join('\n\n');
  return {
    ...operation,
    summary: first || wordsOf(right ?? ''),
    ...(description ? { description } : {}),
    security: securityOf(rule, path),
    parameters: [...(operation.parameters ?? []), ...preconditions(route)],
    responses: { ...(route.isTagged ? tagged(answers(route)) : answers(route)), ...refusals(route, operation) },
  };
}

/** `read supportStep` as "Read support step", for routes that need no more to be said. */
function wordsOf(right: string): string {
  const words = right.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function securityOf(rule: RouteRule, path: string): Record<string, string[]>[] {
  if (cookieOnly.has(path)) return [{ cookie: [] }];
  return rule === 'public' ? [] : [{ token: [], cookie: [] }];
}

function preconditions({ method, answer, isTagged }: RouteFacts): Schema[] {
  const header = (name: string, required: boolean, description: string, schema: Schema): Schema => ({
    in: 'header',
    name,
    required,
    description,
    schema,
  });
  if (isTagged) {
    return [header('If-None-Match', false, 'tag of the answer that is there already', { type: 'string' })];
  }
  if (method === 'put') {
    return [header('If-None-Match', true, '`PUT` only creates', { type: 'string', enum: ['*'] })];
  }
  if (method === 'patch') {
    return [
      header('If-Match', true, 'version that was read, as in its `ETag`', { type: 'string', pattern: '^"\\d+"$' }),
    ];
  }
  if (method === 'post' && answer.creates) {
    return [header('Idempotency-Key', false, 'the same key makes the same record', { type: 'string' })];
  }
  return [];
}

function answers({ method, status, answer, produces }: RouteFacts): Record<string, Schema> {
  const { schema, creates, isVersioned, mayBeEmpty } = answer;
  const usual = status ?? (method === 'post' ? 201 : 200);
  const empty = { description: 'Done; there is nothing to say' };
  if (!schema && produces !== undefined) {
    const file = { [produces]: { schema: { type: 'string', format: 'binary' } } };
    return { [usual]: { description: 'The file', content: file } };
  }
  if (!schema) return { [usual]: empty };
  const isText = schema.type === 'string';
  const type = isText ? (produces ?? 'text/plain') : 'application/json';
  const file =
    produces !== undefined && !isText ? { [produces]: { schema: { type: 'string', format: 'binary' } } } : {};
  const content = { content: { [type]: { schema }, ...file }, ...(isVersioned ? { headers: { ETag: etag } } : {}) };
  if (creates) {
    return {
      201: { description: 'Made by this request', ...content },
      200: { description: 'Made before by the same request', ...content },
    };
  }
  return { [usual]: { description: 'Done', ...content }, ...(mayBeEmpty ? { 204: empty } : {}) };
}

/** Every answer bears its tag; who has it already is told so. */
function tagged(responses: Record<string, Schema>): Record<string, Schema> {
  const withTag = Object.entries(responses).map(([status, response]) => [
    status,
    { ...response, headers: { ETag: tag } },
  ]);
  return {
    ...(Object.fromEntries(withTag) as Record<string, Schema>),
    304: { description: 'As it was when `If-None-Match` was read', headers: { ETag: tag } },
  };
}

function refusals(
  { method, path, rule, answer }: RouteFacts,
  { parameters = [], requestBody }: Operation,
): Record<string, Schema> {
  const isPublic = rule === 'public';
  const isWriting = !isPublic && !readingActions.includes(rule.action);
  const isByLink = path === '/api/invitations/preview' || path === '/api/invitations/acceptance';
  const applies: Record<ProblemStatus, boolean> = {
    400: requestBody !== undefined || parameters.some((parameter) => parameter['in'] === 'query'),
    401: !isPublic || path.startsWith('/api/auth/'),
    403: !isPublic || cookieOnly.has(path),
    404: path.includes('{'),
    409: isWriting,
    410: isByLink,
    413: requestBody !== undefined,
    415: requestBody !== undefined,
    428: method === 'put' || method === 'patch',
    429: path.endsWith('/login') || path.endsWith('/password') || path.endsWith('/acceptance'),
    503: path.endsWith('/ready'),
  };
  const statuses = (Object.keys(applies) as unknown as ProblemStatus[]).filter((status) => applies[status]);
  return {
    ...Object.fromEntries(statuses.map((status) => [status, problemResponse(status)])),
    ...(method === 'patch' && answer.schema ? { 412: staleResponse(answer.schema) } : {}),
    default: problemResponse('default'),
  };
}
