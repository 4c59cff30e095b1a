import { method, type Published, publishedFigures, share } from '@geleit/disclosure';
import { asSuperuser } from '../../testing/database-of.js';
import type { World } from '../../testing/use-world.js';

/** Fields that say which year, which version, which page, how the numbers were made: no number of a cube. */
const logistics = new Set([
  'year',
  'years',
  'frozenYears',
  'from',
  'to',
  'version',
  'page',
  'perPage',
  'total',
  'd',
  'js',
  'smallestShown',
  'minCentres',
  'smallestBase',
  'smallestDifference',
  'escalateDaysBefore',
  'idleSeconds',
  'number',
]);

/** Values of all frozen cubes, their percentages of any published base, the minima, and figures published elsewhere. */
export function numbersOfCubes(world: World): Promise<ReadonlySet<number>> {
  return asSuperuser(world, async (query) => {
    const cells = await query<{ value: number }>('select distinct value from statistics.cell where value is not null');
    const totals = await query<{ n: number; centres: number; contacts: number | null }>(
      `select n, centres, (layout->'contacts'->>'n')::int as contacts from statistics.year where state = 'frozen'`,
    );
    const values = [
      ...cells.map(({ value }) => value),
      ...totals.flatMap(({ n, centres, contacts }) => [n, centres, contacts ?? n]),
    ];
    const bases = [...new Set(values)] as Published[];
    const shares = bases.flatMap((part) => bases.flatMap((base) => (part <= base ? (share(part, base) ?? []) : [])));
    const minima = [method.minRecords, method.minCentresOfYear];
    return new Set<number>([...values, ...shares, ...minima, ...publishedFigures.map(({ value }) => value)]);
  });
}

/** Numbers anywhere in an answer that are neither of these nor say which year, version or page it is. */
export function strangersIn(answer: unknown, allowed: ReadonlySet<number>, field = ''): string[] {
  if (typeof answer === 'number') return logistics.has(field) || allowed.has(answer) ? [] : [`${field}: ${answer}`];
  if (Array.isArray(answer)) return answer.flatMap((one) => strangersIn(one, allowed, field));
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => strangersIn(value, allowed, name));
}
