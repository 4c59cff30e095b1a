import { complaintsAbout } from './complaints-about.js';
import type { Schema } from './schema-of-type.js';

const schemas: Record<string, Schema> = {
  Step: {
    type: 'object',
    properties: {
      id: { type: 'string', format: 'uuid' },
      on: { type: ['string', 'null'], format: 'date' },
      area: { type: 'string', enum: ['housing', 'health'] },
      minutes: { type: 'integer' },
    },
    required: ['id', 'on'],
  },
};
const step = { $ref: '#/components/schemas/Step' };
const right = { id: '018f5c3e-0000-7000-8000-000000000001', on: '2026-11-23', area: 'housing', minutes: 5 };

describe('an answer', () => {
  it.each([[right], [{ id: right.id, on: null }]])('as documented raises no complaint: %j', (answer) => {
    expect(complaintsAbout(answer, step, schemas)).toEqual([]);
  });

  it.each([
    [{ on: null }, '/id is missing'],
    [{ ...right, note: 'x' }, '/note is not documented'],
    [{ ...right, on: '23.11.2026' }, '/on is no date'],
    [{ ...right, area: 'legal' }, '/area is legal, none of housing, health'],
    [{ ...right, minutes: '5' }, '/minutes is string, not integer'],
    [[right], ' is array, not object'],
  ])('that differs is told what differs: %j', (answer, complaint) => {
    expect(complaintsAbout(answer, step, schemas)).toEqual([complaint]);
  });

  it('of one of several shapes, in a list, or made of two is compared with those', () => {
    const list = { type: 'array', items: { anyOf: [step, { type: 'null' }] } };
    const both = { allOf: [step, { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] }] };

    expect(complaintsAbout([right, null], list, schemas)).toEqual([]);
    expect(complaintsAbout([right, { ...right, id: '1' }], list, schemas)).toEqual(['/1/id is no uuid']);
    expect(complaintsAbout({ ...right, code: 'x' }, both, schemas)).toEqual([]);
    expect(complaintsAbout(right, both, schemas)).toEqual(['/code is missing']);
  });
});
