import { aCase, anId, aRiskAssessment } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('the risk for a client', () => {
  const world = useWorld();
  let worker: PersonClient;
  let caseId: string;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    caseId = anId();
    at = `/api/cases/${caseId}`;
    await worker.put(at, aCase());
  });

  const assess = async (fields: Parameters<typeof aRiskAssessment>[0]): Promise<string> => {
    const id = anId();
    const { statusCode, text } = await worker.put(`${at}/risk-assessments/${id}`, aRiskAssessment(fields));
    if (statusCode !== 201) throw new Error(text);
    return id;
  };
  const facts = async () => (await worker.get<{ facts: Record<string, unknown> }>(at)).body.facts;

  it('as assessed last is a fact of the case, with the day of its review, and found by the list of cases', async () => {
    await assess({ assessedOn: '2026-02-01', level: 'medium' });
    await assess({ assessedOn: '2026-05-01', level: 'acute', reviewOn: '2026-05-15' });
    await assess({ assessedOn: '2026-01-01', level: 'low', reviewOn: '2026-03-01' });

    expect(await facts()).toMatchObject({ riskLevel: 'acute', riskReviewOn: '2026-05-15', gender: 'female' });
    const search = { filter: { riskLevel: ['acute'] }, perPage: 100 };
    const found = await worker.post<{ data: { id: string }[] }>('/api/cases/search', search);
    expect(found.body.data.map(({ id }) => id)).toContain(caseId);
  });

  it('follows a correction, also one that makes another assessment the newest', async () => {
    await assess({ assessedOn: '2026-02-01', level: 'medium' });
    const newest = await assess({ assessedOn: '2026-05-01', level: 'acute', reviewOn: '2026-05-15' });

    await worker.patch(`${at}/risk-assessments/${newest}`, { level: 'high', reviewOn: null }, 1);
    expect(await facts()).toMatchObject({ riskLevel: 'high' });
    expect(await facts()).not.toHaveProperty('riskReviewOn');

    await worker.patch(`${at}/risk-assessments/${newest}`, { assessedOn: '2026-01-15' }, 2);
    expect(await facts()).toMatchObject({ riskLevel: 'medium' });
  });

  it('keeps every earlier assessment with its safety plan', async () => {
    await assess({ assessedOn: '2026-02-01', safetyPlan: 'Zur Nachbarin.' });
    await assess({ assessedOn: '2026-05-01', safetyPlan: 'Codewort.' });

    const { body } = await worker.get<{ data: { safetyPlan: string }[] }>(`${at}/risk-assessments`);

    expect(body.data.map(({ safetyPlan }) => safetyPlan)).toEqual(['Codewort.', 'Zur Nachbarin.']);
  });

  it('is not to be reviewed before it was assessed, at once or by a correction', async () => {
    const id = await assess({ assessedOn: '2026-05-01' });
    const wrong = { assessedOn: '2026-05-01', reviewOn: '2026-04-30' };

    const answers = [
      await worker.put(`${at}/risk-assessments/${anId()}`, aRiskAssessment(wrong)),
      await worker.patch(`${at}/risk-assessments/${id}`, { reviewOn: '2026-04-30' }, 1),
    ];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400]);
    expect(answers.map(({ body }) => (body['errors'] as { pointer: string }[])[0]?.pointer)).toEqual([
      '/reviewOn',
      '/reviewOn',
    ]);
  });

  it('tells who has read the case before that it has a newer version, and shows it', async () => {
    await assess({ level: 'acute' });

    const stale = await worker.patch(at, { facts: { pregnant: 'yes' } }, 1);

    expect(stale.statusCode).toBe(412);
    expect(stale.body['current']).toMatchObject({ version: 2, facts: { riskLevel: 'acute' } });
  });
});
