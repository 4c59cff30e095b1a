import { aCase, anId, loadDemoWorld, testServerSecret } from '@geleit/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { type AppInProcess, appInProcess } from '../../testing/app-in-process.js';
import { PersonClient } from '../../testing/person-client.js';
import { demoLogins } from '../../access/demo-logins.js';

interface Line {
  level: number;
  msg: string;
  reqId?: string;
  route?: string;
  status?: number;
  failure?: string;
}

const email = 'leitung@nordlicht.example';
const caseId = anId();
let written = '';
let running: AppInProcess;
let app: NestFastifyApplication;
let owner: pg.Client;

beforeAll(async () => {
  const fill = (url: string): Promise<void> => loadDemoWorld(url, testServerSecret, new Date());
  running = await appInProcess('geleit_demo_world', fill, { write: (text) => (written += text) });
  app = running.app;
  owner = new pg.Client({ connectionString: running.database.url });
  await owner.connect();
}, 60_000);

afterAll(async () => {
  await owner.end();
  await running.close();
});

const lines = (): Line[] =>
  written
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Line);

describe('the log, at its most talkative', () => {
  it('holds nothing that was typed, read or asked for, neither when all is well nor when something breaks', async () => {
    const lead = await PersonClient.login(app, email, demoLogins.password);
    const summary = 'Kanarienvogel im Text';
    const body = aCase({ code: 'KANARIE-1', narrative: { summary }, identity: undefined });
    await new PersonClient(app).post('/api/auth/login', { email: 'kanarie@example.org', password: 'kanarie-passwort' });
    await new PersonClient(app).post('/api/auth/login', '{"email": "kanarie');
    await lead.put(`/api/cases/${caseId}`, body);
    await lead.get(`/api/cases/${caseId}`);
    await lead.get('/api/cases?kanarie=ja');
    await lead.get('/api/cases/kanarie-im-pfad');
    await lead.get('/api/kanarie-im-pfad/ohne-route');
    await lead.post('/api/cases/search', { q: 'kanarie' });
    await new PersonClient(app, 'kanarie.kanarie.kanarie', 'geleit_session=kanarie').get('/api/me');
    await owner.query('alter table case_file add constraint broken check (false) not valid');
    const failed = await lead.put(`/api/cases/${anId()}`, { ...body, code: 'KANARIE-2' });
    await owner.query('alter table case_file drop constraint broken');

    expect(failed.statusCode).toBe(500);
    expect(lines().filter(({ reqId }) => reqId !== undefined).length).toBeGreaterThan(10);
    expect(written).not.toMatch(/kanarie/i);
    expect(written).not.toContain(caseId);
    expect(written).not.toContain(email);
    expect(written).not.toContain(lead.user?.name);
    expect(written).not.toContain(lead.user?.id);
    expect(written).not.toContain('Failing row');
  });

  it('has a line for each request, by the template of its route, with an id that all lines of the request share', () => {
    const answered = lines().filter(({ msg }) => msg === 'answered');
    const broken = lines().find(({ msg }) => msg === 'request failed');

    expect(answered).toContainEqual(expect.objectContaining({ method: 'GET', route: '/api/cases/:id', status: 200 }));
    expect(answered).toContainEqual(expect.objectContaining({ route: 'unmatched', status: 404 }));
    expect(new Set(answered.map(({ reqId }) => reqId)).size).toBe(answered.length);
    expect(broken?.failure).toBe('QueryFailedError 23514');
    expect(answered.find(({ reqId }) => reqId === broken?.reqId)).toMatchObject({ level: 50, status: 500 });
  });
});
