import { addDays, openCaseStates, todayIn, urgencies } from '@geleit/domain';
import { aCase, aDeadline, anId, aSupportStep } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';
import type { CaseworkerDashboard } from './caseworker-dashboard.service.js';
import type { CentreDashboard } from './centre-dashboard.service.js';

type Body = Record<string, unknown>;
const today = todayIn('Europe/Berlin', Date.now());
const open = [...openCaseStates];
const world = useWorld();

/** How many rows the list has that a number opens. */
const rowsOf =
  (person: PersonClient, path: string) =>
  async (filter: object): Promise<number> =>
    (await person.post<{ total: number } & Body>(path, { filter, perPage: 1 })).body.total;

describe('a lead’s overview', () => {
  let lead: PersonClient;
  let dashboard: CentreDashboard;
  const read = async (): Promise<CentreDashboard> =>
    (await lead.get<CentreDashboard & Body>('/api/dashboard/centre')).body;

  beforeAll(async () => {
    lead = await world().as(logins.LEAD);
    dashboard = await read();
  });

  it('says in every figure how many rows the list behind it has', async () => {
    const [cases, deadlines, steps] = ['cases', 'deadlines', 'support-steps'].map((path) =>
      rowsOf(lead, `/api/${path}/search`),
    );
    const silent = { state: open, lastContactBefore: addDays(today, -30) };
    const recent = { occurredFrom: addDays(today, -29), occurredUntil: today };
    expect(dashboard.figures).toEqual({
      overdue: await deadlines!({ state: ['open'], urgency: ['overdue'] }),
      dueToday: await deadlines!({ state: ['open'], urgency: ['today'] }),
      dueWeek: await deadlines!({ state: ['open'], urgency: ['today', 'week'] }),
      openCases: await cases!({ state: open }),
      activeCases: await cases!({ state: ['active'] }),
      withoutContact: await cases!(silent),
      withoutContactAnonymous: await cases!({ ...silent, kind: 'anonymous' }),
      steps30: await steps!(recent),
      minutes30: dashboard.figures.minutes30,
    });
    expect(dashboard.figures.openCases).toBeGreaterThan(20);
  });

  it('says in every bar how many rows the list behind it has', async () => {
    const [cases, deadlines, steps] = ['cases', 'deadlines', 'support-steps'].map((path) =>
      rowsOf(lead, `/api/${path}/search`),
    );
    for (const { urgency, count } of dashboard.deadlines) {
      expect([urgency, count]).toEqual([urgency, await deadlines!({ state: ['open'], urgency: [urgency] })]);
    }
    for (const { area, count } of dashboard.steps) {
      const area30 = {
        area: area === 'unknown' ? ['unknown', 'not-stated'] : [area],
        occurredFrom: addDays(today, -29),
        occurredUntil: today,
      };
      expect([area, count]).toEqual([area, await steps!(area30)]);
    }
    for (const { user, total, active } of dashboard.caseload) {
      expect([user?.name, total]).toEqual([user?.name, await cases!({ state: open, responsible: [user!.id] })]);
      expect([user?.name, active]).toEqual([user?.name, await cases!({ state: ['active'], responsible: [user!.id] })]);
    }
    for (const { month, opened } of dashboard.months) {
      const last = addDays(`${month}-28`, 4).slice(0, 8) + '01';
      expect([month, opened]).toEqual([
        month,
        await cases!({ createdFrom: `${month}-01`, createdUntil: addDays(last, -1) }),
      ]);
    }
  });

  it('adds up', () => {
    const { caseload, figures, deadlines, steps } = dashboard;
    const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
    expect(sum(caseload.map(({ total }) => total))).toBe(figures.openCases);
    expect(caseload.map((row) => row.active + row.clearing + row.dormant + row.contact)).toEqual(
      caseload.map(({ total }) => total),
    );
    expect(deadlines.map(({ urgency }) => urgency)).toEqual([...urgencies]);
    expect(sum(steps.map(({ count }) => count))).toBe(figures.steps30);
    expect(sum(steps.map(({ minutes }) => minutes))).toBe(figures.minutes30);
    expect(dashboard.months).toHaveLength(12);
  });

  it('counts a new step, case and deadline with the next look, and says of when it is', async () => {
    const before = await read();
    const at = `/api/cases/${anId()}`;
    await lead.put(at, aCase({ state: 'active' }));
    await lead.post(`${at}/support-steps`, aSupportStep({ minutes: 17, area: 'network', kind: 'other' }));
    await lead.post(`${at}/deadlines`, aDeadline({ dueOn: addDays(today, -1) }));
    const after = await read();

    const grown = Object.fromEntries(
      Object.entries(after.figures).map(([name, value]) => [name, value - before.figures[name as 'overdue']]),
    );
    expect(grown).toEqual({
      overdue: 1,
      dueToday: 0,
      dueWeek: 0,
      openCases: 1,
      activeCases: 1,
      withoutContact: 0,
      withoutContactAnonymous: 0,
      steps30: 1,
      minutes30: 17,
    });
    expect(after.at > before.at).toBe(true);
  });

  it('is nothing for caseworkers', async () => {
    expect((await (await world().as(logins.CW1)).get('/api/dashboard/centre')).statusCode).toBe(403);
  });
});

describe('a caseworker’s home', () => {
  let worker: PersonClient;
  const read = async (person = worker): Promise<CaseworkerDashboard> =>
    (await person.get<CaseworkerDashboard & Body>('/api/dashboard/caseworker')).body;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
  });

  it('shows the next open deadline of each of her cases, the most urgent first, the others behind', async () => {
    const at = `/api/cases/${anId()}`;
    const { body } = await worker.put(at, aCase());
    for (const days of [6, -2, 20]) await worker.post(`${at}/deadlines`, aDeadline({ dueOn: addDays(today, days) }));
    const home = await read();

    expect(home.deadlines.filter((one) => one.case.code === body['code'])).toMatchObject([
      { dueOn: addDays(today, -2), urgency: 'overdue' },
    ]);
    expect(home.later.filter((one) => one.case.code === body['code']).map(({ dueOn }) => dueOn)).toEqual([
      addDays(today, 6),
      addDays(today, 20),
    ]);
    expect(home.deadlines.map(({ dueOn }) => dueOn)).toEqual(home.deadlines.map(({ dueOn }) => dueOn).sort());
    expect(new Set(home.deadlines.map((one) => one.case.id)).size).toBe(home.deadlines.length);
  });

  it('names every own open case that has no deadline, and none twice', async () => {
    const home = await read();
    const mine = rowsOf(worker, '/api/cases/search');
    const own = { state: open, responsible: [userOf(worker).id] };
    expect(home.counts.cases).toBe(await mine(own));
    expect(home.withoutDeadline.length).toBe(await mine({ ...own, withoutDeadline: true }));
    expect(home.withoutContact.length).toBe(await mine({ ...own, lastContactBefore: addDays(today, -30) }));
    const named = home.withoutDeadline.map(({ id }) => id);
    expect(home.deadlines.map((one) => one.case.id).filter((id) => named.includes(id))).toEqual([]);
  });

  it('shows a deadline handed to her in a colleague’s case, and no case of another worker else', async () => {
    const colleague = await world().as(logins.CW2);
    const at = `/api/cases/${anId()}`;
    const { body } = await colleague.put(at, aCase());
    await colleague.post(`${at}/deadlines`, aDeadline({ responsibleId: userOf(worker).id }));

    const home = await read();
    expect([...home.deadlines, ...home.later].filter((one) => one.case.code === body['code'])).toHaveLength(1);
    expect(home.withoutDeadline.some(({ code }) => code === body['code'])).toBe(false);
  });

  it('tells what others did in her cases, by whom, and without its content', async () => {
    const colleague = await world().as(logins.CW2);
    const at = `/api/cases/${anId()}`;
    const { body } = await worker.put(at, aCase());
    await colleague.post(`${at}/support-steps`, aSupportStep({ note: 'Girlitz' }));
    const answer = await worker.get<CaseworkerDashboard & Body>('/api/dashboard/caseworker');
    expect(answer.body.changes[0]).toMatchObject({
      case: { code: body['code'] },
      action: 'log',
      by: { id: userOf(colleague).id },
    });
    expect(answer.text).not.toContain('Girlitz');
  });
});
