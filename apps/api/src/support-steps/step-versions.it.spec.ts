import { aCase, anId, aSupportStep } from '@geleit/testing';
import { asSuperuser } from '../testing/database-of.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';
import type { StepVersion } from './step-versions.service.js';

describe('a step that was corrected', () => {
  const world = useWorld();

  it('keeps what it said before for the lead, with who wrote each version', async () => {
    const [worker, colleague, lead] = await Promise.all(
      [logins.CW1, logins.CW2, logins.LEAD].map((login) => world().as(login)),
    );
    const [at, id] = [`/api/cases/${anId()}`, anId()];
    const url = `${at}/support-steps/${id}`;
    await worker!.put(at, aCase());
    await worker!.put(url, aSupportStep({ minutes: 45, note: 'Amsel erzählt' }));
    await colleague!.patch(url, { minutes: 30, note: 'Am Telefon erzählt' }, 1);
    await worker!.patch(url, { note: null }, 2);

    const read = await lead!.get<{ data: StepVersion[]; total: number }>(`${url}/versions`);

    expect(read.body.data).toMatchObject([
      { version: 3, minutes: 30, note: null, writtenBy: { name: worker!.user?.name } },
      { version: 2, minutes: 30, note: 'Am Telefon erzählt', writtenBy: { name: colleague!.user?.name } },
      { version: 1, minutes: 45, note: 'Amsel erzählt', writtenBy: { name: worker!.user?.name } },
    ]);
    expect((await worker!.get(`${url}/versions`)).statusCode).toBe(403);
    expect((await worker!.get(`${at}/timeline`)).text).not.toContain('Amsel');
    const rows = await asSuperuser(world(), (query) =>
      query('select former_step::text as text from former_step where step_id = $1', [id]),
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('Telefon');
  });

  it('has no former version when the correction came too late and changed nothing', async () => {
    const [worker, lead] = [await world().as(logins.CW1), await world().as(logins.LEAD)];
    const at = `/api/cases/${anId()}`;
    const url = `${at}/support-steps/${anId()}`;
    await worker.put(at, aCase());
    await worker.put(url, aSupportStep());
    const answers = await Promise.all([30, 31].map((minutes) => worker.patch(url, { minutes }, 1)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 412]);
    expect((await lead.get<{ total: number }>(`${url}/versions`)).body.total).toBe(2);
  });
});
