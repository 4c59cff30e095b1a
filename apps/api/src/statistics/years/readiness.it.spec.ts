import { aCase, aConsent, anId, aSupportStep } from '@geleit/testing';
import type { PersonClient } from '../../testing/person-client.js';
import { useWorld } from '../../testing/use-world.js';
import { ask } from '../../testing/walls/ask.js';
import { everyRoute, nameOf } from '../../testing/walls/every-route.js';
import { logins } from '../../testing/walls/people.js';
import type { YearReadiness } from './year-view.js';

const running = new Date().getUTCFullYear();
const collected = running - 1;
const tooFew = 2021;
const years = [running, collected, tooFew];

/** Change by themselves: how long the session lasts, what the machine is doing. */
const ofTheMoment = ['GET /api/me', 'GET /api/metrics'];

describe('before a year is frozen', () => {
  const world = useWorld();
  let office: PersonClient;
  let worker: PersonClient;
  let lead: PersonClient;

  beforeAll(async () => {
    office = await world().as(logins.KO);
    worker = await world().as(logins.CW1);
    lead = await world().as(logins.LEAD);
    await office.post('/api/statistics/years', { year: tooFew });
  });

  /** All the network office gets to read, and what it is told when it asks for a freeze, a table or a reminder. */
  const everyAnswer = async (): Promise<Map<string, string>> => {
    const answers = new Map<string, string>();
    const routes = everyRoute(world().app).filter(({ method: verb, rule }) => verb === 'GET' && rule !== undefined);
    for (const route of routes.filter((one) => !ofTheMoment.includes(nameOf(one)))) {
      for (const year of route.path.includes(':year') ? years : [collected]) {
        const { statusCode, text } = await ask(office, route, {
          ids: { year: String(year) },
          access: null,
          seenAs: 'me',
        });
        if (statusCode < 400 || year === tooFew) answers.set(`${nameOf(route)} ${year}`, `${statusCode} ${text}`);
      }
    }
    for (const year of years) {
      const at = `/api/statistics/years/${year}`;
      for (const [url, body] of [
        ...(year === collected ? [] : [[`${at}/freeze`, {}] as const]),
        [`${at}/reminders`, {}],
        ['/api/statistics/tables', { year, rows: ['gender'] }],
      ] as const) {
        const { statusCode, text } = await office.post(url, body);
        answers.set(`POST ${url} ${year}`, `${statusCode} ${text.replace(/"instance":"[^"]*"/, '')}`);
      }
    }
    return answers;
  };

  const changed = (before: Map<string, string>, after: Map<string, string>): string[] =>
    [...after].filter(([question, answer]) => before.get(question) !== answer).map(([question]) => question);

  it('no answer the network office gets changes when one case is released or one consent is taken back', async () => {
    const at = `/api/cases/${anId()}`;
    await worker.put(at, aCase());
    for (const year of years) {
      await worker.put(`${at}/support-steps/${anId()}`, { ...aSupportStep(), occurredOn: `${year}-03-01` });
    }
    await worker.put(`${at}/consents/${anId()}`, { ...aConsent(), state: 'given' });
    await everyAnswer();
    const before = await everyAnswer();

    const released: number[] = [];
    for (const year of years) released.push((await worker.put(`${at}/release`, { year })).statusCode);
    const after = await everyAnswer();
    await worker.put(`${at}/consents/${anId()}`, { ...aConsent(), state: 'withdrawn' });
    const takenBack = await everyAnswer();

    expect(released).toEqual([201, 201, 201]);
    expect(changed(before, after)).toEqual([]);
    expect(changed(before, takenBack)).toEqual([]);
    expect(before.get(`POST /api/statistics/years/${tooFew}/freeze ${tooFew}`)).toContain('statistics.tooFew');
    expect(before.get(`GET /api/statistics/years/:year/readiness ${collected}`)).toContain('finishedOn');
    expect(before.size).toBeGreaterThan(20);
  }, 60_000);

  it('a centre is seen to have finished, on which day, and nothing of what it has released', async () => {
    const mine = async () => {
      const { body } = await office.get<YearReadiness>(`/api/statistics/years/${collected}/readiness`);
      return body.centres.find(({ organisation }) => organisation.id === lead.user?.organisation.id);
    };
    const before = await mine();

    await lead.post(`/api/releases/${collected}/completion`);
    const finished = await mine();
    await lead.delete(`/api/releases/${collected}/completion`);

    expect(before).toMatchObject({ finishedOn: null });
    expect(finished?.finishedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await mine()).toEqual(before);
  });
});
