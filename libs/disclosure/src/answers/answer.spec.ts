import { buildRelease } from '../cube/build-release.js';
import { firstContactDimensions } from '../dimensions/support.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { refusalTexts } from '../method/method-text.js';
import { seeded } from '../records/random.js';
import { someRecords } from '../testing/some-records.js';
import { answer, isRefusal } from './answer.js';
import type { Query, Table } from './query.js';

const dimensions = yearDimensions();
const cube = buildRelease(someRecords(dimensions, { n: 733, seed: 11 }), { year: 2022, dimensions }, seeded(11));

function ask(rows: string[], columns: string[] = [], filter: Record<string, string> = {}) {
  return answer(cube, { rows, columns, filter });
}

function table(rows: string[], columns: string[] = [], filter: Record<string, string> = {}): Table {
  const answered = ask(rows, columns, filter);
  if (isRefusal(answered)) throw new Error(answered.refused);
  return answered;
}

describe('a table of the frozen year', () => {
  it('with a filter is a column of the table of both', () => {
    const whole = table(['region'], ['gender']);

    const filtered = table(['region'], [], { gender: 'male' });

    const column = whole.cells.filter(({ key }) => key['gender'] === 'male');
    expect(filtered.cells.map(({ value }) => value)).toEqual(column.map(({ value }) => value));
    expect(filtered.cells[0]?.key).toEqual({ region: 'west-africa' });
    expect(filtered.total).toBe(table(['gender']).cells.find(({ key }) => key['gender'] === 'male')?.value);
  });

  it('is the same whichever dimension stands first', () => {
    const values = (answered: Table) =>
      new Map(answered.cells.map(({ key, value }) => [`${key['region']} ${key['gender']}`, value]));

    expect(values(table(['gender'], ['region']))).toEqual(values(table(['region'], ['gender'])));
  });

  it('shows of several answers how many gave each', () => {
    expect(table(['services']).cells.map(({ key }) => key['services'])).toContain('psychosocial');
    expect(table(['services'], ['gender']).cells.length).toBeGreaterThan(20);
  });

  it('stands against all records, or against the value of its filter', () => {
    expect(table(['gender'], ['region']).total).toBe(733);
    expect(table(['gender'], ['region']).margins.length).toBe(4 + 8);
  });

  it('looks alike where a cell is suppressed and where it is empty', () => {
    const cells = cube.tables.flatMap(({ id, dimensions: asked }) => (id.includes('×') ? table([...asked]).cells : []));
    const shapes = new Set(cells.filter(({ suppressed }) => suppressed).map((cell) => Object.keys(cell).join()));

    expect(shapes).toEqual(new Set(['key,value,suppressed']));
  });
});

describe('a table that is not offered', () => {
  const nearestOf = (query: Query) => {
    const answered = answer(cube, query);
    return isRefusal(answered) ? { reason: answered.reason, nearest: answered.nearest } : 'offered';
  };

  it.each<{ asked: Query; reason: string; nearest: Query }>([
    {
      asked: { rows: ['gender'], columns: ['region'], filter: { majority: 'minor' } },
      reason: 'too-many-dimensions',
      nearest: { rows: ['gender'], columns: ['region'], filter: {} },
    },
    {
      asked: { rows: ['nationality'], columns: ['referral'], filter: { gender: 'male' } },
      reason: 'too-many-dimensions',
      nearest: { rows: ['nationality'], columns: ['referral'], filter: {} },
    },
    {
      asked: { rows: ['housing'], columns: ['closure'], filter: {} },
      reason: 'no-core-dimension',
      nearest: { rows: ['housing'], columns: [], filter: {} },
    },
    {
      asked: { rows: ['ageGroup'], columns: ['majority'], filter: {} },
      reason: 'one-groups-the-other',
      nearest: { rows: ['ageGroup'], columns: [], filter: {} },
    },
    {
      asked: { rows: ['housing'], columns: [], filter: { cooperation: 'statement' } },
      reason: 'no-core-dimension',
      nearest: { rows: ['housing'], columns: [], filter: {} },
    },
  ])('says why ($reason) and which one is', ({ asked, reason, nearest }) => {
    expect(nearestOf(asked)).toEqual({ reason, nearest });
    expect(refusalTexts).toHaveProperty([reason]);
  });

  it('of first contacts is every table of two: they are counted one question at a time', () => {
    const contacts = someRecords(firstContactDimensions, { n: 200, seed: 3 });
    const calls = buildRelease(contacts, { year: 2022, dimensions: firstContactDimensions }, seeded(3));

    expect(answer(calls, { rows: ['channel'], columns: ['topic'], filter: {} })).toMatchObject({
      reason: 'one-at-a-time',
      nearest: { rows: ['channel'], columns: [], filter: {} },
    });
  });

  it('for too few records is offered more coarsely', () => {
    const few = buildRelease(someRecords(dimensions, { n: 150, seed: 11 }), { year: 2022, dimensions }, seeded(11));

    expect(answer(few, { rows: ['ageGroup'], columns: ['residence'], filter: {} })).toMatchObject({
      refused: 'not-offered',
      reason: 'too-few-records',
      nearest: { rows: ['ageGroup'], columns: ['residenceGroup'] },
    });
  });

  it.each<{ query: Query; refused: string; dimension?: string }>([
    { query: { rows: ['postcode'], columns: [], filter: {} }, refused: 'unknown-dimension', dimension: 'postcode' },
    { query: { rows: ['centre'], columns: ['gender'], filter: {} }, refused: 'unknown-dimension', dimension: 'centre' },
    {
      query: { rows: ['gender'], columns: ['gender'], filter: {} },
      refused: 'repeated-dimension',
      dimension: 'gender',
    },
    {
      query: { rows: ['gender'], columns: [], filter: { gender: 'male' } },
      refused: 'repeated-dimension',
      dimension: 'gender',
    },
    {
      query: { rows: ['region'], columns: [], filter: { gender: '!male' } },
      refused: 'unknown-code',
      dimension: 'gender',
    },
    {
      query: { rows: ['region'], columns: [], filter: { gender: 'male,diverse' } },
      refused: 'unknown-code',
      dimension: 'gender',
    },
    { query: { rows: [], columns: [], filter: { gender: 'male' } }, refused: 'rows-missing' },
  ])('because the question is faulty is named: $refused', ({ query, ...expected }) => {
    expect(answer(cube, query)).toMatchObject(expected);
  });
});
