import { addDays, todayIn } from '@geleit/domain';
import { asSuperuser } from '../testing/database-of.js';
import type { PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import type { CaseRow, CaseSearchAnswer } from './case-row.js';

interface Listed {
  data: CaseRow[];
  total: number;
}

const ids = ({ data }: Listed): string[] => data.map(({ id }) => id);

describe('the list of cases', () => {
  const world = useWorld();
  let worker: PersonClient;
  beforeAll(async () => {
    worker = await world().as('beratung@nordlicht.example');
  });
  const list = async (query = ''): Promise<Listed> => (await worker.get<Listed>(`/api/cases?${query}`)).body;
  const search = async (body: object): Promise<CaseSearchAnswer> =>
    (await worker.post<CaseSearchAnswer>('/api/cases/search', { perPage: 100, ...body })).body;

  it('shows each case on exactly one page, whichever column sorts it', async () => {
    const { total } = await list('perPage=1');

    for (const sort of ['-updatedAt', 'createdAt', 'state', 'code', '-nextDeadline']) {
      const pages = [];
      for (let page = 1; page <= Math.ceil(total / 10); page += 1)
        pages.push(await list(`perPage=10&page=${page}&sort=${sort}`));
      expect(pages.flatMap(ids).length).toBe(total);
      expect(new Set(pages.flatMap(ids)).size).toBe(total);
      expect(new Set(pages.map((page) => page.total))).toEqual(new Set([total]));
    }
  });

  it('tells how many cases there are, also behind the last page', async () => {
    const { total } = await list();

    expect(await list('page=1000')).toEqual({ data: [], total });
  });

  it('counts and lists the same when it is filtered by state and worker', async () => {
    const { data } = await list('perPage=100');
    const responsible = worker.user?.id ?? '';
    const expected = data.filter(({ state, responsible: who }) => state === 'active' && who?.id === responsible);

    const filtered = await list(`perPage=100&state=active&responsible=${responsible}`);

    expect(filtered.total).toBe(expected.length);
    expect(new Set(ids(filtered))).toEqual(new Set(expected.map(({ id }) => id)));
  });

  it('is newest first unless asked otherwise, and a logged step brings its case to the top', async () => {
    const before = await list();
    const last = before.data.at(-1);
    await worker.post(`/api/cases/${last?.id}/support-steps`, {
      occurredOn: todayIn('Europe/Berlin', Date.now()),
      area: 'stabilisation',
      kind: 'counselling',
      minutes: 20,
      channel: 'phone',
    });

    const after = await list();

    expect(after.data[0]?.id).toBe(last?.id);
    expect(after.data.map(({ updatedAt }) => updatedAt)).toEqual(
      after.data
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .toReversed(),
    );
  });

  it('is one event of the protocol with the ids it showed', async () => {
    const shown = await list('perPage=5');

    const [event] = await asSuperuser(world(), (query) =>
      query(`select action, subject, actor_id, shown from audit_event order by at desc, id desc limit 1`),
    );

    expect(event).toEqual({
      action: 'list',
      subject: 'caseFile',
      actor_id: worker.user?.id,
      shown: ids(shown).toSorted(),
    });
  });

  it('filters by sealed statements exactly as a reader would, and its chips count what they would list', async () => {
    const today = todayIn('Europe/Berlin', Date.now());
    const all = [await search({ page: 1 }), await search({ page: 2 })];

    const found = await search({ filter: { gender: ['female'], state: ['active'] } });
    const due = await search({
      filter: { state: ['contact', 'clearing', 'active', 'dormant'], dueBefore: addDays(today, 14) },
    });

    const byHand = all
      .flatMap(({ data }) => data)
      .filter(({ facts, state }) => facts.gender === 'female' && state === 'active');
    expect(all.map(({ total, data }) => [total, data.length])).toEqual([
      [120, 100],
      [120, 20],
    ]);
    expect(byHand.length).toBeGreaterThan(5);
    expect(ids(found).toSorted()).toEqual(byHand.map(({ id }) => id).toSorted());
    expect(due.total).toBe(due.counts.due14);
  });

  it('finds a case by part of its code', async () => {
    const { data } = await search({ q: 'adler-17' });

    expect(data.map(({ code }) => code)).toContain('ADLER-17');
  });
});
