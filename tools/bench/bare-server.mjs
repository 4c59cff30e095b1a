// The bare server, a process of its own: `http`, `pg` and named statements, nothing else. It knows no session, no right,
// no seal and no protocol; it is what a request costs at least.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { v7 } from 'uuid';
import { columns } from './bare-tables.mjs';

const { BARE_DATABASE_URL: connectionString, BARE_ORGANISATION: organisation, BARE_PERSON: person } = process.env;
// The owner passes row-level security: the bare server asks nobody.
const pool = new pg.Pool({ connectionString, max: 20, options: '-c role=geleit_owner' });
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const page = 'from bare.case_row where organisation_id = $1 order by updated_at desc, id desc limit 25';
const count = '(select count(*)::int from bare.case_row where organisation_id = $1) as total';
const lists = {
  '/same-size': `select ${columns.same} ${page}`,
  '/same-size-and-count': `select ${columns.same}, ${count} ${page}`,
  '/wide-and-count': `select ${columns.wide}, ${count} ${page}`,
};

const sealed = (bytes) => randomBytes(bytes);
// Overviews are written as they were, for ours goes on opening them.
const overviews = new Map();
const step = `insert into support_step (organisation_id, id, case_id, fingerprint, facts, narrative, created_by, version, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8)`;
const audit = `insert into audit_event (organisation_id, id, at, actor_id, role, action, subject, outcome, case_id, record_id, shown, fields)
  values ($1, $2, $3, $4, 'caseworker', 'log', 'supportStep', 'done', $5, $6, '{}', '{occurredOn,area,kind,minutes,channel,note}')`;
const overview = 'update case_overview set facts = $3, updated_at = $4 where organisation_id = $1 and case_id = $2';
const moved = 'update case_file set updated_at = $3 where organisation_id = $1 and id = $2';
const atOnce = `with step as (${step}),
  audit as (insert into audit_event (organisation_id, id, at, actor_id, role, action, subject, outcome, case_id, record_id, shown, fields)
    values ($1, $9, $8, $7, 'caseworker', 'log', 'supportStep', 'done', $3, $2, '{}', '{occurredOn,area,kind,minutes,channel,note}')),
  overview as (update case_overview set facts = $10, updated_at = $8 where organisation_id = $1 and case_id = $3)
  update case_file set updated_at = $8 where organisation_id = $1 and id = $3`;

const inserts = {
  /** As one writes it: a transaction of one statement a row. */
  '/statements': async (caseId, id, now) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query({
        name: 'step',
        text: step,
        values: [organisation, id, caseId, sealed(32), sealed(555), sealed(555), person, now],
      });
      await client.query({ name: 'audit', text: audit, values: [organisation, v7(), now, person, caseId, id] });
      await client.query({
        name: 'overview',
        text: overview,
        values: [organisation, caseId, overviews.get(caseId), now],
      });
      await client.query({ name: 'moved', text: moved, values: [organisation, caseId, now] });
      await client.query('commit');
    } finally {
      client.release();
    }
  },
  /** As fast as it gets: all rows in one statement, which is a transaction by itself. */
  '/one-statement': async (caseId, id, now) => {
    const values = [
      organisation,
      id,
      caseId,
      sealed(32),
      sealed(555),
      sealed(555),
      person,
      now,
      v7(),
      overviews.get(caseId),
    ];
    await pool.query({ name: 'at-once', text: atOnce, values });
  },
};

const server = createServer((request, response) => {
  answer(request).then(
    (body) => send(response, 200, JSON.stringify(body)),
    (error) => send(response, 500, error.message),
  );
});

async function answer(request) {
  if (lists[request.url]) {
    const { rows } = await pool.query({ name: request.url, text: lists[request.url], values: [organisation] });
    return { data: rows, total: rows[0].total };
  }
  const [, way, caseId, id] = request.url.split('/');
  const body = JSON.parse(await textOf(request));
  const now = new Date();
  await inserts[`/${way}`](caseId, id, now);
  return { id, version: 1, ...body, createdAt: now, updatedAt: now };
}

async function textOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

function send(response, status, text) {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

const { rows } = await pool.query('select case_id, facts from case_overview where organisation_id = $1', [
  organisation,
]);
for (const { case_id: caseId, facts } of rows) overviews.set(caseId, facts);
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.once('SIGTERM', () => process.exit(0));
