import { asSuperuser } from '../database-of.js';
import type { Answer } from '../person-client.js';
import { useWorld } from '../use-world.js';
import { logins, userOf } from '../walls/people.js';
import { isSealedName, knownColumns } from './known-columns.js';
import { names } from './names.js';
import type { Place, Places } from './place.js';
import { sealedPlaces } from './sealed-places.js';

const sources = ['its other column', 'another row', 'another case', 'another centre'] as const;
type Source = (typeof sources)[number];

/** No request reads a mail that waits to be sent; a job opens it by the same server vault as reminders. */
const readByJobs = 'keys.reminder_delivery';
const sealed = knownColumns().filter(({ table, name }) => isSealedName(name) && table !== readByJobs);
const columnsOf = (table: string): string[] => sealed.filter((one) => one.table === table).map(({ name }) => name);

/** Every way to move a value into every sealed column. */
const moves = sealed.flatMap(({ table, name: column }) =>
  sources
    .filter((source) => source !== 'its other column' || columnsOf(table).length > 1)
    .map((source) => ({ table, column, source })),
);

const anybodysContent = new RegExp([...names, 'Mira', 'Elif', 'Katrin', 'Svea', 'Hamburg', 'Bremen'].join('|'));

describe('a sealed value that somebody with the database moves', () => {
  const world = useWorld();
  let places: Record<string, Places>;

  beforeAll(async () => {
    places = await sealedPlaces(world());
  }, 60_000);

  it.each(moves)(
    'from $source into column $column of $table does not open, and shows nobody’s content',
    async ({ table, column, source }) => {
      const { here, ...others } = places[table]!;
      const answer = await readWith(table, column, here, selectFrom(source, table, column, here, others), here);

      expect([404, 500]).toContain(answer.statusCode);
      expect(answer.text).not.toMatch(anybodysContent);
      expect((await here.reader.get(here.url)).statusCode).toBe(200);
    },
  );

  it('leaves everything else as readable as before', async () => {
    const { here, 'another case': there } = places['support_step']!;
    const rest = Object.values(places).flatMap((one) => [one['another case'], one['another centre']]);
    const mine = rest.filter(({ url, reader }) => !url.includes('users') && !url.includes('organisations') && reader);
    const value = `select facts from support_step where ${there.row}`;

    const answers = await whileMoved('support_step', 'facts', here.row, value, () =>
      Promise.all(mine.map(({ reader, url }) => reader.get(url))),
    );

    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter(({ statusCode }) => statusCode !== 200)).toEqual([]);
  });

  it.each(['another case', 'another centre'] as const)('being the wrapped key of %s, opens no case', async (source) => {
    const { here, ...others } = places['case_file']!;
    const keyOf = ({ row }: Place): string => row.replace('id', 'case_id');
    const value = `select key from keys.case_key where ${keyOf(others[source])}`;

    const answer = await whileMoved('keys.case_key', 'key', keyOf(here), value, () => here.reader.get(here.url));

    expect(answer.statusCode).toBe(500);
    expect(answer.text).not.toMatch(anybodysContent);
  });

  it.each([
    { what: 'the ring of a colleague', table: 'keys.holder', column: 'ring', key: 'id' },
    { what: 'the private key of a colleague’s session', table: 'session', column: 'private_key', key: 'user_id' },
  ])('being $what, opens nothing', async ({ table, column, key }) => {
    const [mine, hers] = await Promise.all([logins.CW1, logins.CW2].map((login) => world().as(login)));
    const value = `select ${column} from ${table} where ${key} = '${userOf(hers!).id}' limit 1`;
    const { url } = places['case_file']!.here;

    const answer = await whileMoved(table, column, `${key} = '${userOf(mine!).id}'`, value, () => mine!.get(url));

    expect(answer.statusCode).toBe(401);
    expect(answer.text).not.toMatch(anybodysContent);
    expect((await mine!.get(url)).statusCode).toBe(200);
  });

  const readWith = (
    table: string,
    column: string,
    { row }: Place,
    value: string,
    { reader, url }: Place,
  ): Promise<Answer> =>
    whileMoved(table, column, row, value, () =>
      // An address is opened only where somebody asks for it.
      column === 'location' ? reader.post(`${url}/address`, { reason: 'Begleitung zum Amt' }) : reader.get(url),
    );

  /** Puts another value into a column for as long as the work lasts. */
  const whileMoved = <T>(
    table: string,
    column: string,
    row: string,
    value: string,
    work: () => Promise<T>,
  ): Promise<T> =>
    asSuperuser(world(), async (query) => {
      const kept = await query<Record<string, Buffer>>(`select ${column} from ${table} where ${row}`);
      await query(`update ${table} set ${column} = (${value}) where ${row}`);
      try {
        return await work();
      } finally {
        await query(`update ${table} set ${column} = $1 where ${row}`, [kept[0]?.[column]]);
      }
    });
});

function selectFrom(source: Source, table: string, column: string, here: Place, others: Omit<Places, 'here'>): string {
  if (source !== 'its other column') return `select ${column} from ${table} where ${others[source].row}`;
  const other = columnsOf(table).find((name) => name !== column);
  return `select ${other ?? column} from ${table} where ${here.row}`;
}
