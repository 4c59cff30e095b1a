import { aCase, aSupportStep, anId } from '@geleit/testing';
import type { PersonClient } from '../person-client.js';
import { ApiProcess } from '../process/api-process.js';
import { logins } from '../walls/people.js';

const stepsARound = 40;

/** A lost answer is what a client sees of a killed process. */
const lost = { statusCode: 0 };

describe('a process killed while steps are being logged', () => {
  let api: ApiProcess;

  beforeAll(async () => {
    api = await ApiProcess.start();
  }, 60_000);
  afterAll(() => api.remove(), 30_000);

  it.each([{ after: 1 }, { after: 8 }, { after: 20 }])(
    'after $after of forty answers loses nothing it has confirmed and doubles nothing that is sent again',
    async ({ after }) => {
      const caseId = anId();
      const steps = Array.from({ length: stepsARound }, (_, index) => ({
        id: anId(),
        body: aSupportStep({ minutes: index }),
      }));
      const worker = await api.login(logins.CW1);
      await worker.put(`/api/cases/${caseId}`, aCase());
      const path = (id: string): string => `/api/cases/${caseId}/support-steps/${id}`;

      let answered = 0;
      const enough = Promise.withResolvers<undefined>();
      const sent = steps.map(async ({ id, body }) => {
        const answer = await worker.put(path(id), body).catch(() => lost);
        answered += 1;
        if (answered >= after) enough.resolve(undefined);
        return answer;
      });
      await enough.promise;
      await api.kill();
      const answers = await Promise.all(sent);
      await api.start();
      const again = await api.login(logins.CW1);

      expect(answers).toContain(lost);
      const confirmed = steps.filter((_, index) => answers[index]!.statusCode === 201);
      const kept = await Promise.all(confirmed.map(({ id }) => again.get<{ minutes: number }>(path(id))));
      expect(kept.map(({ body }) => body.minutes)).toEqual(confirmed.map(({ body }) => body['minutes']));

      const found = await Promise.all(steps.map(({ id }) => again.get(path(id))));
      expect(found.map(({ statusCode }) => statusCode).filter((code) => code !== 200 && code !== 404)).toEqual([]);

      const retried = await Promise.all(steps.map(({ id, body }) => again.put(path(id), body)));
      expect(retried.map(({ statusCode }) => statusCode)).toEqual(
        found.map(({ statusCode }) => (statusCode === 200 ? 200 : 201)),
      );
      await expectEachOnce(again, caseId);
    },
    60_000,
  );

  it('has left a protocol without a gap: each logged step is on record once', async () => {
    const events = await api.query<{ events: number; steps: number; rows: number }>(
      `select count(*)::int as events, count(distinct e.record_id)::int as steps,
         (select count(*)::int from support_step s where s.case_id = any (array_agg(e.case_id))) as rows
       from audit_event e where action = 'log' and outcome = 'done' and subject = 'supportStep'
         and exists (select from support_step s where s.id = e.record_id and s.created_at > now() - interval '1 hour')`,
    );
    expect(events[0]).toEqual({ events: 3 * stepsARound, steps: 3 * stepsARound, rows: 3 * stepsARound });

    const auditor = await api.login(logins.DPO);
    const verified = await auditor.get('/api/audit-events/verification');
    expect(verified.body).toMatchObject({ intact: true, firstBad: null });
  });

  async function expectEachOnce(worker: PersonClient, caseId: string): Promise<void> {
    const listed = await worker.get<{ total: number; data: { id: string }[] }>(
      `/api/cases/${caseId}/support-steps?perPage=100`,
    );
    expect(listed.body.total).toBe(stepsARound);
    expect(new Set(listed.body.data.map(({ id }) => id)).size).toBe(stepsARound);
  }
});
