import { loadLargeCentre, testServerSecret } from '@geleit/testing';
import type { CaseSearchAnswer } from '../../cases/case-row.js';
import { demoLogins } from '../../access/demo-logins.js';
import { type AppInProcess, appInProcess } from '../app-in-process.js';
import { PersonClient } from '../person-client.js';

describe('the centre that is measured', () => {
  let running: AppInProcess;
  beforeAll(async () => {
    const centre = { name: 'Dreissig', cases: 30 };
    running = await appInProcess('geleit_large_centre', (url) =>
      loadLargeCentre(url, testServerSecret, centre, new Date()),
    );
  }, 60_000);
  afterAll(() => running.close());

  it.each(['beratung', 'leitung'])(
    'opens to its %s with all its cases, each with steps and deadlines',
    async (desk) => {
      const person = await PersonClient.login(running.app, `${desk}@dreissig.example`, demoLogins.password);

      const { body } = await person.post<CaseSearchAnswer>('/api/cases/search', { perPage: 100 });
      const steps = await person.post<{ total: number }>('/api/support-steps/search', {});

      expect(body.total).toBe(30);
      expect(new Set(body.data.map(({ code }) => code)).size).toBe(30);
      expect(body.data.every(({ openDeadlines }) => openDeadlines >= 1)).toBe(true);
      expect(steps.body.total).toBe(120);
    },
  );
});
