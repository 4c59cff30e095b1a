import { problemCatalogue } from '../common/problems/catalogue.js';
import type { Schema } from './schema-of-type.js';

const types = Object.keys(problemCatalogue.en).map((code) => `urn:geleit:problem:${code}`);

/** What every refusal looks like (RFC 9457), and which kinds there are. */
export const problemSchemas: Record<string, Schema> = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'instance', 'errors'],
    properties: {
      type: { type: 'string', enum: types },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'what to do about it, in the language of `Accept-Language` (de, en)' },
      instance: { type: 'string', description: 'the path that was asked' },
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
      caseId: { type: 'string', format: 'uuid', description: 'of a step for several cases: the one that refuses it' },
      reason: { type: 'string', description: 'why that case refuses, or why a table is not offered' },
    },
  },
  FieldProblem: {
    type: 'object',
    required: ['pointer', 'code', 'message'],
    properties: {
      pointer: { type: 'string', description: 'JSON pointer into the body, or `/name` of a parameter' },
      code: { type: 'string' },
      message: { type: 'string' },
    },
  },
};

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 428 | 429 | 503;

const descriptions: Record<ProblemStatus | 'default', string> = {
  400: 'The input is not right; `errors` names each field',
  401: 'No session, or it has ended',
  403: 'The role may not do this; the attempt is recorded',
  404: 'Not there, or not yours: both look the same',
  409: 'The id holds something else, or the state forbids it',
  410: 'The link was used, withdrawn or has expired, or never was one',
  413: 'The body is larger than 1 MiB',
  415: 'The body is not JSON',
  428: 'The precondition header is missing',
  429: 'Too many tries',
  503: 'Not ready',
  default: 'Anything else that went wrong; nothing was saved',
};

/** `#/components/responses/Problem404`. */
export const problemResponses = Object.fromEntries(
  Object.entries(descriptions).map(([status, description]) => [
    status === 'default' ? 'Problem' : `Problem${status}`,
    {
      description,
      ...(status === '429'
        ? { headers: { 'Retry-After': { description: 'seconds', schema: { type: 'integer' } } } }
        : {}),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]),
);

export const problemResponse = (status: ProblemStatus | 'default'): Schema => ({
  $ref: `#/components/responses/Problem${status === 'default' ? '' : status}`,
});

/** 412 also carries the record as it is now, so that both versions can be compared. */
export function staleResponse(current: Schema): Schema {
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { type: 'object', required: ['current'], properties: { current } },
    ],
  };
  return { description: 'Somebody was faster', content: { 'application/problem+json': { schema } } };
}
