import { addDays, codesOf, overviewOf, todayIn } from '@geleit/domain';
import { aCase, aDeadline, anId, aResidenceStatus, aSupportStep, demoPassword } from '@geleit/testing';
import fc from 'fast-check';
import { dayOf, openCentre } from '../testing/demo-world/opened-centre.js';
import type { PersonClient } from '../testing/person-client.js';
import { StolenCopy } from '../testing/stolen-copy.js';
import { useWorld } from '../testing/use-world.js';
import { logins, userOf } from '../testing/walls/people.js';

const today = todayIn('Europe/Berlin', Date.now());
const day = fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days));
const later = fc.integer({ min: -30, max: 400 }).map((days) => addDays(today, days));
const pick = fc.nat({ max: 20 });

/** What somebody may do with a case; `which` picks one of the records there are. */
const action = fc.oneof(
  fc.record({ does: fc.constant('logs a step'), occurredOn: day, channel: fc.constantFrom(...codesOf('channel')) }),
  fc.record({
    does: fc.constant('corrects a step'),
    which: pick,
    occurredOn: day,
    channel: fc.constantFrom(...codesOf('channel')),
  }),
  fc.record({
    does: fc.constant('records a status'),
    status: fc.constantFrom(...codesOf('residenceStatus')),
    validFrom: day,
    validUntil: later,
  }),
  fc.record({ does: fc.constant('corrects a status'), which: pick, validUntil: fc.option(later) }),
  fc.record({ does: fc.constant('sets a deadline'), dueOn: later }),
  fc.record({ does: fc.constant('moves a deadline'), which: pick, dueOn: later }),
  fc.record({ does: fc.constant('closes a deadline'), which: pick, state: fc.constantFrom('met', 'missed', 'waived') }),
  fc.record({ does: fc.constant('reopens a deadline'), which: pick }),
  fc.record({
    does: fc.constant('states facts'),
    gender: fc.option(fc.constantFrom(...codesOf('gender'))),
    riskLevel: fc.option(fc.constantFrom(...codesOf('riskLevel'))),
  }),
  fc.record({ does: fc.constant('names a main form'), form: fc.constantFrom(...codesOf('exploitationForm')) }),
);
/** The fields are those that the action's own kind of record takes. */
type Action = { does: string; which?: number } & Record<string, never>;

describe('the overview of a case', () => {
  const world = useWorld();

  it('is, after anything that people did in any order and at once, what folding all records makes', async () => {
    const worker = await world().as(logins.CW1);
    const colleague = await world().as(logins.CW2);
    const done: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 14 }), async (actions) => {
        const at = `/api/cases/${anId()}`;
        done.push(at.slice(11));
        await worker.put(at, aCase());
        // Pairs at once, as two people work.
        for (let index = 0; index < actions.length; index += 2) {
          const pair = actions.slice(index, index + 2) as unknown as Action[];
          await Promise.all(pair.map((one, person) => act([worker, colleague][person]!, at, one)));
        }
      }),
      { numRuns: 20 },
    );

    const { id, organisation } = userOf(worker);
    const copy = StolenCopy.of(world().database);
    const [ring] = await copy.rings((await copy.member(id, demoPassword))!);
    const cases = await openCentre(copy, ring!, organisation.id);

    const lived = cases.filter(({ row }) => done.includes(row.id));
    expect(lived.length).toBe(done.length);
    expect(
      lived.flatMap(({ steps, statuses, deadlines }) => [...steps, ...statuses, ...deadlines]).length,
    ).toBeGreaterThan(25);
    for (const { row, fields, overview, steps, statuses, deadlines } of lived) {
      expect(overview).toEqual(
        overviewOf({ case: fields, createdOn: dayOf(row.created_at), steps, statuses, deadlines }),
      );
    }
  }, 120_000);

  it('is that of the row in lists and of the case itself', async () => {
    const worker = await world().as(logins.CW1);
    const at = `/api/cases/${anId()}`;
    const made = await worker.put(at, aCase());
    await worker.post(`${at}/support-steps`, aSupportStep({ occurredOn: addDays(today, -3) }));
    await worker.post(`${at}/deadlines`, aDeadline({ dueOn: addDays(today, 12) }));

    const searched = await worker.post<{ data: object[] }>('/api/cases/search', { q: made.body['code'] });

    const shown = { nextDeadline: { dueOn: addDays(today, 12), kind: 'by-hand' }, lastContactOn: addDays(today, -3) };
    expect(searched.body.data).toMatchObject([{ ...shown, openDeadlines: 1, code: made.body['code'] }]);
    expect((await worker.get(at)).body).toMatchObject(shown);
  });
});

async function act(person: PersonClient, at: string, { does, which = 0, ...fields }: Action): Promise<void> {
  const nth = async (path: string): Promise<{ url: string; version: number; state?: string } | undefined> => {
    const { body } = await person.get<{ data: { id: string; version: number; state?: string }[] }>(
      `${at}/${path}?perPage=100`,
    );
    const one = body.data[which % Math.max(1, body.data.length)];
    return one && { ...one, url: `${at}/${path}/${one.id}` };
  };
  const change = async (path: string, body: object): Promise<void> => {
    const one = await nth(path);
    if (one) await person.patch(one.url, body, one.version);
  };
  const actions: Record<string, () => Promise<unknown>> = {
    'logs a step': () => person.post(`${at}/support-steps`, aSupportStep(fields)),
    'corrects a step': () => change('support-steps', fields),
    'records a status': () => person.post(`${at}/residence-statuses`, aResidenceStatus(fields)),
    'corrects a status': () => change('residence-statuses', fields),
    'sets a deadline': () => person.post(`${at}/deadlines`, aDeadline(fields)),
    'moves a deadline': () => change('deadlines', { ...fields, reason: 'verlegt', dateBasis: 'authority' }),
    'closes a deadline': () => change('deadlines', { ...fields, reason: 'erledigt' }),
    'reopens a deadline': () => change('deadlines', { state: 'open', reason: 'doch nicht' }),
    'states facts': async () => person.patch(at, { facts: fields }, await versionOf(person, at)),
    'names a main form': async () =>
      person.patch(at, { facts: { exploitationForms: [{ ...fields, main: true }] } }, await versionOf(person, at)),
  };
  await actions[does]?.();
}

const versionOf = async (person: PersonClient, at: string): Promise<number> =>
  Number((await person.get(at)).body['version']);
