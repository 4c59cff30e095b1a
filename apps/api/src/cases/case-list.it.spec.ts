import { addDays, openCaseStates, todayIn } from '@geleit/domain';
import { aCase, anId, aSupportStep } from '@geleit/testing';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';
import type { CaseRow, CaseSearchAnswer } from './case-row.js';
import { clearSorts, sealedSorts } from './dto/case-list.dto.js';

const today = todayIn('Europe/Berlin', Date.now());
const sorts = [...clearSorts, ...sealedSorts].flatMap((field) => [field, `-${field}`]);

describe('the list of cases', () => {
  const world = useWorld();
  let worker: PersonClient;

  beforeAll(async () => {
    worker = await world().as(logins.CW1);
  });

  const search = async (body: object): Promise<CaseSearchAnswer> =>
    (await worker.post<CaseSearchAnswer & Record<string, unknown>>('/api/cases/search', body)).body;

  /** Every row of a search, page by page. */
  const everyRow = async (body: object): Promise<CaseRow[]> => {
    const rows: CaseRow[] = [];
    for (let page = 1; ; page += 1) {
      const { data, total } = await search({ ...body, page, perPage: 100 });
      rows.push(...data);
      if (rows.length >= total || data.length === 0) return rows;
    }
  };

  it.each(sorts)('sorted by %s has the same order on every page, no case twice and none missing', async (sort) => {
    const whole = await everyRow({ sort });
    const ids: string[] = [];
    for (let page = 1; ids.length < whole.length; page += 1) {
      const { body } = await worker.get<{ data: CaseRow[]; total: number }>(
        `/api/cases?sort=${sort}&page=${page}&perPage=23`,
      );
      expect(body.total).toBe(whole.length);
      if (body.data.length === 0) break;
      ids.push(...body.data.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(whole.map(({ id }) => id));
  });

  it('is the same backwards', async () => {
    for (const field of sealedSorts) {
      const [up, down] = [await everyRow({ sort: field }), await everyRow({ sort: `-${field}` })];
      expect(down.map(({ id }) => id).reverse()).toEqual(up.map(({ id }) => id));
    }
  });

  it('has as many cases behind each chip as the chip says', async () => {
    const { counts, total } = await search({ perPage: 1 });
    const state = [...openCaseStates];
    const totalOf = async (filter: object): Promise<number> => (await search({ filter, perPage: 1 })).total;

    expect(total).toBeGreaterThan(50);
    expect({
      open: await totalOf({ state }),
      mine: await totalOf({ state, responsible: [userOf(worker).id] }),
      due14: await totalOf({ state, dueBefore: addDays(today, 14) }),
      noContact30: await totalOf({ state, lastContactBefore: addDays(today, -30) }),
      highRisk: await totalOf({ state, riskLevel: ['high', 'acute'] }),
      anonymous: await totalOf({ state, kind: 'anonymous' }),
      deputised: await totalOf({ state, deputised: true }),
    }).toEqual(counts);
  });

  it('filtered by a fact has exactly the cases that state it', async () => {
    const all = await everyRow({});
    for (const fact of ['gender', 'ageGroup', 'nationality', 'mainExploitation', 'residenceStatus'] as const) {
      const values = [...new Set(all.map(({ facts }) => facts[fact] ?? 'unknown'))].slice(0, 4);
      for (const value of values) {
        const found = await everyRow({ filter: { [fact]: [value] } });
        const expected = all.filter(({ facts }) => (facts[fact] ?? 'unknown') === value);
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      }
    }
  });

  it('takes nobody as long without contact who had one 30 days ago, but somebody who had it 31 days ago', async () => {
    const code = `Kontakt ${anId().slice(-8)}`;
    for (const days of [30, 31]) {
      const id = anId();
      await worker.put(`/api/cases/${id}`, aCase({ code: `${code} ${days}` }));
      await worker.post(
        `/api/cases/${id}/support-steps`,
        aSupportStep({ occurredOn: addDays(today, -days), channel: 'phone' }),
      );
      // Work without the client is no contact.
      await worker.post(
        `/api/cases/${id}/support-steps`,
        aSupportStep({ occurredOn: today, channel: 'without-client' }),
      );
    }
    const silent = await everyRow({ q: code, filter: { lastContactBefore: addDays(today, -30) } });
    expect(silent.map((row) => row.code)).toEqual([`${code} 31`]);
    expect(silent[0]?.lastContactOn).toBe(addDays(today, -31));
  });

  it('counts from the day of creation before the first contact', async () => {
    const made = await worker.put(`/api/cases/${anId()}`, aCase());
    expect(made.body).toMatchObject({ lastContactOn: today, nextDeadline: null });
  });

  it('is found by part of its code in any letter case, and only in its own centre', async () => {
    const code = `Zaunkönig ${anId().slice(-8)}`;
    await worker.put(`/api/cases/${anId()}`, aCase({ code }));
    const other = await world().as(logins.HAFEN);

    expect((await search({ q: 'ZAUNKÖNIG' })).data.map((row) => row.code)).toContain(code);
    expect((await search({ q: code.slice(3).toLowerCase() })).total).toBe(1);
    expect((await search({ q: 'gibt-es-nicht' })).total).toBe(0);
    expect((await other.post<{ total: number }>('/api/cases/search', { q: code })).body.total).toBe(0);
  });

  it('is put on record with the cases it showed, without what was looked for', async () => {
    const code = `Neuntöter ${anId().slice(-8)}`;
    const id = anId();
    await worker.put(`/api/cases/${id}`, aCase({ code }));
    await search({ q: code });
    const lead = await world().as(logins.LEAD);
    const { body, text } = await lead.get<{ data: { action: string; shown: number; caseId: string | null }[] }>(
      '/api/audit-events?action=search&perPage=1',
    );
    expect(body.data[0]).toMatchObject({ action: 'search', shown: 1 });
    expect(text).not.toContain('Neunt');
  });
});
