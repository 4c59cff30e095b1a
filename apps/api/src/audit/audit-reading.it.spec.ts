import pg from 'pg';
import { aCase, anId, aSupportStep } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { everyRoute, parametersOf } from '../testing/walls/every-route.js';
import type { AuditEventView } from './audit-event-view.js';

interface Events {
  data: AuditEventView[];
  total: number;
}

let owner: pg.Pool;
// Before the world's own, which removes the database.
afterAll(() => owner.end());

const world = useWorld();

const caseId = anId();
const stepId = anId();
let worker: PersonClient;
let lead: PersonClient;
let auditor: PersonClient;

beforeAll(async () => {
  owner = new pg.Pool({ connectionString: world().database.url });
  worker = await world().as('beratung@nordlicht.example');
  lead = await world().as('leitung@nordlicht.example');
  auditor = await world().as('datenschutz@geleit.example');
  const created = [
    await worker.put(`/api/cases/${caseId}`, aCase({ code: 'KANARIE-1', narrative: { summary: 'Kanarienvogel' } })),
    await worker.put(`/api/cases/${caseId}/support-steps/${stepId}`, aSupportStep({ note: 'Kanarienvogel' })),
  ];
  expect(created.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
});

const eventsOf = async (query: string): Promise<Events> => {
  const answer = await auditor.get<Events>(`/api/audit-events?${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.body;
};

async function eventIds(): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>('select id from audit_event order by at, id');
  return rows.map(({ id }) => id);
}

describe('reading a case', () => {
  const urlOf = (path: string): string =>
    path.replace('/cases/:id', `/cases/${caseId}`).replace(':caseId', caseId).replace(':id', stepId);

  it('leaves exactly one event, whichever of its pages is read', async () => {
    const paths = everyRoute(world().app)
      .filter(({ method, path }) => method === 'GET' && path.startsWith('/api/cases/:'))
      .map(({ path }) => path);
    const readable = paths.filter((path) => parametersOf(path).length === 1 || path.includes('support-steps'));
    expect(readable.length).toBeGreaterThan(5);

    for (const path of readable) {
      const before = await eventIds();
      // Former versions are for the lead alone.
      const reader = path.endsWith('/versions') ? lead : worker;
      const answer = await reader.get(urlOf(path));
      const after = (await eventIds()).filter((id) => !before.includes(id));
      expect({ path, status: answer.statusCode, events: after.length }).toEqual({ path, status: 200, events: 1 });
      const { rows } = await owner.query('select case_id, actor_id, outcome from audit_event where id = $1', [
        after[0],
      ]);
      expect(rows).toEqual([{ case_id: caseId, actor_id: reader.user?.id, outcome: 'done' }]);
    }
  });

  it('fails and sends nothing of it when the protocol cannot be written', async () => {
    await owner.query('revoke insert on audit_event from geleit_app');
    try {
      const answers = await Promise.all([
        worker.get(`/api/cases/${caseId}`),
        worker.get(`/api/cases/${caseId}/timeline`),
        worker.get(`/api/cases/${caseId}/support-steps/${stepId}`),
        worker.get('/api/cases'),
        worker.post('/api/cases/search', {}),
        worker.get('/api/dashboard/caseworker'),
      ]);

      expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 500));
      expect(answers.map(({ text }) => text).join()).not.toMatch(/kanarie/i);
      expect(answers.map(({ body }) => body['type'])).toEqual(answers.map(() => 'urn:geleit:problem:server.failed'));
    } finally {
      await owner.query('grant insert on audit_event to geleit_app');
    }
  });
});

describe('the protocol', () => {
  it('tells the auditor who did what, without any content', async () => {
    const answer = await auditor.get<Events>(`/api/audit-events?caseId=${caseId}`);

    expect(answer.text).not.toMatch(/kanarie/i);
    expect(answer.body.data.at(-1)).toMatchObject({
      by: { id: worker.user?.id, name: worker.user?.name, role: 'caseworker' },
      action: 'create',
      subject: 'caseFile',
      outcome: 'done',
      caseId,
      recordId: caseId,
      shown: 0,
      fields: expect.arrayContaining(['kind', 'code', 'summary']) as string[],
    });
  });

  it('is read by the auditor and leads of the centre, each row of it only there', async () => {
    const neighbour = await world().as('leitung@hafen.example');

    const own = await lead.get<Events>(`/api/audit-events?caseId=${caseId}`);
    const foreign = await neighbour.get<Events>(`/api/audit-events?caseId=${caseId}`);

    expect(own.body.total).toBeGreaterThan(1);
    expect(foreign.body).toEqual({ data: [], total: 0 });
  });

  it.each(['beratung@nordlicht.example', 'koordination@netzwerk.example', 'admin@geleit.example'])(
    'is closed to %s, and the attempt is in it',
    async (email) => {
      const person = await world().as(email);

      const answers = [await person.get('/api/audit-events'), await person.get('/api/audit-events/verification')];

      expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403]);
      const { rows } = await owner.query(
        'select action, subject, outcome from audit_event where actor_id = $1 order by at desc limit 2',
        [person.user?.id],
      );
      expect(rows).toEqual([
        { action: 'verify', subject: 'auditEvent', outcome: 'refused' },
        { action: 'read', subject: 'auditEvent', outcome: 'refused' },
      ]);
    },
  );

  it('records that it was read, and what was shown', async () => {
    const shown = await eventsOf('perPage=3');

    const { data } = await eventsOf('action=read&subject=auditEvent&perPage=1');

    expect(shown.data).toHaveLength(3);
    expect(data[0]).toMatchObject({ by: { id: auditor.user?.id, role: 'auditor' }, shown: 3 });
  });

  it('comes newest first, page after page, no row twice', async () => {
    const { total } = await eventsOf('caseId=' + caseId);
    const pages = [];
    for (let page = 1; page <= Math.ceil(total / 2); page += 1)
      pages.push(await eventsOf(`caseId=${caseId}&perPage=2&page=${page}`));

    const rows = pages.flatMap(({ data }) => data);

    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    expect(rows.map(({ at }) => at)).toEqual(
      rows
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it('is narrowed by person, action, kind, record and outcome', async () => {
    const byLead = await eventsOf(`actor=${lead.user?.id ?? ''}`);
    const logged = await eventsOf(`action=log&subject=supportStep&outcome=done&recordId=${stepId}`);
    const refused = await eventsOf('outcome=refused');

    expect(new Set(byLead.data.map(({ by }) => by?.id))).toEqual(new Set([lead.user?.id]));
    expect(logged.data.map(({ recordId }) => recordId)).toEqual([stepId]);
    expect(new Set(refused.data.map(({ outcome }) => outcome))).toEqual(new Set(['refused']));
  });

  it('is narrowed to days as they are in Germany, both inclusive', async () => {
    const record = anId();
    const nights = ['2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'];
    for (const at of nights) {
      await owner.query(
        `insert into audit_event (organisation_id, id, at, action, subject, outcome, record_id)
         values ($1, gen_random_uuid(), $2, 'read', 'me', 'done', $3)`,
        [auditor.user?.organisation.id, at, record],
      );
    }

    // The day on which summer time begins has 23 hours.
    const day = await eventsOf(`recordId=${record}&from=2026-03-29&until=2026-03-29`);
    const since = await eventsOf(`recordId=${record}&from=2026-03-29`);
    const until = await eventsOf(`recordId=${record}&until=2026-03-28`);

    expect(day.data.map(({ at }) => at)).toEqual(['2026-03-29T21:59:59.000Z', '2026-03-28T23:00:00.000Z']);
    expect([since.total, until.total]).toEqual([3, 1]);
  });

  it.each(['colour=red', 'action=peek', 'from=2026-02-30', 'actor=me', 'perPage=101', 'page=1&page=2'])(
    'refuses %s and names it',
    async (query) => {
      const answer = await auditor.get<{ errors: { pointer: string }[] }>(`/api/audit-events?${query}`);

      expect(answer.statusCode).toBe(400);
      expect(answer.body.errors.map(({ pointer }) => pointer)).toContain(`/${query.split('=')[0] ?? ''}`);
    },
  );
});

describe('the access log of a case', () => {
  it('shows the responsible worker and the lead who opened or changed it, and that they looked', async () => {
    await lead.get(`/api/cases/${caseId}`);
    await worker.get(`/api/cases/${caseId}/access-log`);

    const { body } = await lead.get<Events>(`/api/cases/${caseId}/access-log?perPage=2`);

    expect(body.data.map(({ by, action, subject }) => [by?.name, action, subject])).toEqual([
      [worker.user?.name, 'read', 'accessLog'],
      [lead.user?.name, 'read', 'caseFile'],
    ]);
    expect(body.total).toBeGreaterThan(3);
  });

  it('is refused to a colleague, who then stands in it', async () => {
    const colleague = await world().as('beratung2@nordlicht.example');

    const answer = await colleague.get(`/api/cases/${caseId}/access-log`);

    expect(answer.statusCode).toBe(403);
    const { body } = await lead.get<Events>(`/api/cases/${caseId}/access-log?perPage=1`);
    expect(body.data[0]).toMatchObject({ by: { id: colleague.user?.id }, subject: 'accessLog', outcome: 'refused' });
  });

  it('of another centre looks like one that does not exist', async () => {
    const neighbour = await world().as('leitung@hafen.example');

    const foreign = await neighbour.get(`/api/cases/${caseId}/access-log`);
    const invented = await neighbour.get(`/api/cases/${anId()}/access-log`);

    expect([foreign.statusCode, invented.statusCode]).toEqual([404, 404]);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...invented.body, instance: '' });
  });
});
