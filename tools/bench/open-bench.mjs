import pg from 'pg';
import { inRoot } from '../workspace/paths.mjs';
import { createBareTables } from './bare-tables.mjs';
import { startChild } from './child.mjs';
import { logIn } from './person.mjs';
import { centres, startStack } from './stack.mjs';

/** Starts everything that is measured: our stack, the bare server on the same database, and who sends the requests. */
export async function openBench({ folder }) {
  console.log('Filling two centres with 12,000 cases …');
  const stack = await startStack(folder);
  const database = new pg.Client({ connectionString: stack.databaseUrl });
  await database.connect();
  await createBareTables(stack.databaseUrl);
  const [small] = centres;
  const { rows: people } = await database.query(
    `select organisation_id, id from user_account where role = 'caseworker' and organisation_id =
       (select organisation_id from case_file group by 1 having count(*) = $1)`,
    [small.cases],
  );
  const [{ organisation_id: organisation, id: person }] = people;
  const { rows: cases } = await database.query(
    "select id from case_file where organisation_id = $1 and state <> 'closed'",
    [organisation],
  );
  const { rows: version } = await database.query('show server_version');
  const bare = await startChild(inRoot('tools/bench/bare-server.mjs'), {
    BARE_DATABASE_URL: stack.databaseUrl,
    BARE_ORGANISATION: organisation,
    BARE_PERSON: person,
  });
  const loader = await startChild(inRoot('tools/bench/load.mjs'));
  return {
    place: stack.place,
    version: version[0].server_version,
    apiPort: Number(new URL(stack.api.url).port),
    apiUrl: stack.api.url,
    barePort: bare.message.port,
    loader,
    caseIds: cases.map(({ id }) => id),
    logIn: (desk, { name }) => logIn(stack.api.url, `${desk}@${name.toLowerCase()}.example`),
    async close() {
      await loader.stop();
      await bare.stop();
      await database.end();
      await stack.stop();
    },
  };
}
