import { addMonths, todayIn } from '@geleit/domain';
import { aCase, anId, aResidenceStatus } from '@geleit/testing';
import type { Answer, PersonClient } from '../testing/person-client.js';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

interface Deadline {
  id: string;
  kind: string;
  dueOn: string;
  state: string;
  reasonCode: string | null;
  metOn: string | null;
  dateBasis: string;
  statusId: string | null;
  moves: { from: string; to: string; by: { name: string } }[];
  version: number;
}

const today = todayIn('Europe/Berlin', Date.now());

describe('the residence history of a case', () => {
  const world = useWorld();
  let worker: PersonClient;
  let at: string;

  beforeEach(async () => {
    worker = await world().as(logins.CW1);
    at = `/api/cases/${anId()}`;
    await worker.put(at, aCase());
  });

  const record = async (fields: Parameters<typeof aResidenceStatus>[0]): Promise<string> => {
    const id = anId();
    const { statusCode, text } = await worker.put(`${at}/residence-statuses/${id}`, {
      ...aResidenceStatus(),
      ...fields,
    });
    if (statusCode !== 201) throw new Error(text);
    return id;
  };
  const deadlines = async (): Promise<Deadline[]> =>
    (await worker.get<{ data: Deadline[] }>(`${at}/deadlines`)).body.data.sort((a, b) =>
      a.dueOn.localeCompare(b.dueOn),
    );
  const nextDeadline = async (): Promise<unknown> => (await worker.get(at)).body['nextDeadline'];

  it('makes the end of a status a deadline in the same request', async () => {
    const statusId = await record({ status: 'toleration-60a-2-1', validFrom: '2026-07-08', validUntil: '2027-12-09' });

    expect(await deadlines()).toMatchObject([
      { kind: 'toleration-expiry', dueOn: '2027-12-09', state: 'open', dateBasis: 'authority', statusId },
    ]);
    expect(await nextDeadline()).toEqual({ dueOn: '2027-12-09', kind: 'toleration-expiry' });
    const listed = await worker.get<{ data: { id: string; deadlineId: string }[] }>(`${at}/residence-statuses`);
    expect(listed.body.data[0]!.deadlineId).toBe((await deadlines())[0]!.id);
  });

  it('takes an extension as the old end met, and opens the next', async () => {
    await record({ status: 'toleration-60a-2-1', validFrom: '2026-07-08', validUntil: '2026-12-09' });
    await record({ status: 'toleration-60a-2-3', validFrom: '2026-12-10', validUntil: '2027-03-09' });

    expect(await deadlines()).toMatchObject([
      { dueOn: '2026-12-09', state: 'met', metOn: today },
      { dueOn: '2027-03-09', state: 'open', kind: 'toleration-expiry' },
    ]);
    expect(await nextDeadline()).toEqual({ dueOn: '2027-03-09', kind: 'toleration-expiry' });
  });

  it('waives the old end as superseded when another status takes its place', async () => {
    await record({ status: 'asylum-permission', validFrom: '2026-01-08', validUntil: '2027-01-09' });
    await record({ status: 'permit-25-4a-1', validFrom: '2026-10-01', validUntil: '2027-10-01' });

    expect(await deadlines()).toMatchObject([
      { kind: 'asylum-permission-expiry', state: 'waived', reasonCode: 'superseded', metOn: null },
      { kind: 'permit-renewal-application', state: 'open' },
    ]);
  });

  it('lets a reflection period run beside a toleration: neither ends the other', async () => {
    await record({ status: 'toleration-60a-2-1', validFrom: '2026-07-08', validUntil: '2027-03-09' });
    await record({
      status: 'reflection-period',
      validFrom: '2026-11-01',
      validUntil: undefined,
      document: 'border-crossing-certificate',
    });

    expect(await deadlines()).toMatchObject([
      { kind: 'reflection-period-min', dueOn: addMonths('2026-11-01', 3), state: 'open', dateBasis: 'rule' },
      { kind: 'toleration-expiry', dueOn: '2027-03-09', state: 'open' },
    ]);
  });

  it('closes nothing by a status that is only applied for, or of an earlier time entered afterwards', async () => {
    await record({ status: 'toleration-60a-2-1', validFrom: '2026-07-08', validUntil: '2027-03-09' });
    await record({ status: 'permit-25-4a-1', validFrom: undefined, validUntil: undefined, appliedOn: '2026-11-02' });
    await record({ status: 'asylum-permission', validFrom: '2025-01-01', validUntil: '2026-07-07' });

    expect((await deadlines()).filter(({ dueOn }) => dueOn === '2027-03-09')).toMatchObject([{ state: 'open' }]);
  });

  it('moves the deadline with the corrected end, and keeps who moved it from where', async () => {
    const id = await record({ status: 'toleration-60a-2-1', validFrom: '2026-07-08', validUntil: '2026-12-09' });

    await worker.patch(`${at}/residence-statuses/${id}`, { validUntil: '2027-01-09' }, 1);

    expect(await deadlines()).toMatchObject([
      {
        dueOn: '2027-01-09',
        state: 'open',
        moves: [{ from: '2026-12-09', to: '2027-01-09', by: { name: 'Mira Sander' } }],
      },
    ]);
    expect(await nextDeadline()).toMatchObject({ dueOn: '2027-01-09' });
  });

  it('waives the deadline of an end that was taken back', async () => {
    const id = await record({ status: 'toleration-60a-2-1', validFrom: '2026-07-08', validUntil: '2026-12-09' });

    await worker.patch(`${at}/residence-statuses/${id}`, { validUntil: null }, 1);

    expect(await deadlines()).toMatchObject([{ state: 'waived', reasonCode: 'superseded' }]);
    expect(await nextDeadline()).toBeNull();
  });

  it('takes one deadline for a status recorded twice, also by two people at once', async () => {
    const id = anId();
    const colleague = await world().as(logins.CW2);
    const body = aResidenceStatus();

    const answers = await Promise.all(
      [worker, colleague, worker].map((person) => person.put(`${at}/residence-statuses/${id}`, body)),
    );

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 200, 201]);
    expect(await deadlines()).toHaveLength(1);
  });

  it('shows the history with the newest status on top, what is only applied for above all', async () => {
    await record({ status: 'asylum-permission', validFrom: '2024-12-09', validUntil: '2025-07-07' });
    await record({ status: 'permit-25-4a-1', validFrom: undefined, validUntil: undefined, appliedOn: '2026-01-14' });
    await record({ status: 'toleration-60a-2-1', validFrom: '2025-07-08', validUntil: '2025-12-09' });

    const { body } = await worker.get<{ data: { status: string }[]; total: number }>(`${at}/residence-statuses`);

    expect(body.data.map(({ status }) => status)).toEqual([
      'permit-25-4a-1',
      'toleration-60a-2-1',
      'asylum-permission',
    ]);
    expect(body.total).toBe(3);
  });

  it('keeps status granted and paper issued apart', async () => {
    const id = await record({
      status: 'reflection-period',
      validFrom: '2026-01-13',
      validUntil: '2026-04-13',
      document: 'border-crossing-certificate',
    });
    const { body } = await worker.get(`${at}/residence-statuses/${id}`);
    expect(body).toMatchObject({ status: 'reflection-period', document: 'border-crossing-certificate' });
  });

  describe('with a reflection period', () => {
    const began = { status: 'reflection-period', validFrom: '2026-01-13', validUntil: undefined } as const;
    const refusalOf = async (answer: Promise<Answer<{ type: string; errors: { pointer: string }[] }>>) => {
      const { statusCode, body } = await answer;
      return [statusCode, body.type.split(':').at(-1), body.errors.map(({ pointer }) => pointer)];
    };
    const tooShort = [400, 'residence.reflectionTooShort', ['/validUntil']];

    it('has three months as its earliest end, with the steps that say so', async () => {
      await record(began);
      const { body } = await worker.get<{ data: { steps: { norm: string | null }[] }[] }>(`${at}/deadlines`);
      expect(body.data).toMatchObject([{ dueOn: '2026-04-13', dateBasis: 'rule', ruleDueOn: '2026-04-13' }]);
      expect(body.data[0]!.steps.length).toBeGreaterThan(2);
    });

    it('takes a longer date from the authority in its place', async () => {
      const id = await record(began);
      await worker.patch(`${at}/residence-statuses/${id}`, { validUntil: '2026-07-13' }, 1);
      expect(await deadlines()).toMatchObject([
        { dueOn: '2026-07-13', dateBasis: 'authority', moves: [{ from: '2026-04-13', to: '2026-07-13' }] },
      ]);
    });

    it('takes a shorter one with a reason only, when it is entered and when it is corrected', async () => {
      const body = { ...aResidenceStatus(), ...began, validUntil: '2026-03-01' };
      const url = `${at}/residence-statuses/${anId()}`;
      const id = await record(began);
      const own = `${at}/residence-statuses/${id}`;

      expect(await refusalOf(worker.put(url, body))).toEqual(tooShort);
      expect(await refusalOf(worker.patch(own, { validUntil: '2026-03-01' }, 1))).toEqual(tooShort);
      expect((await worker.put(url, { ...body, reason: 'Kontakt zum Beschuldigten' })).statusCode).toBe(201);
      expect((await worker.patch(own, { validUntil: '2026-03-01', reason: 'Ausweisung' }, 1)).statusCode).toBe(200);
    });

    it('is not shortened at its deadline either without saying why and on what that rests', async () => {
      await record(began);
      const [{ id, version }] = (await deadlines()) as [Deadline];
      const url = `${at}/deadlines/${id}`;
      const codes = [
        await worker.patch(url, { dueOn: '2026-03-01' }, version),
        await worker.patch(url, { dueOn: '2026-03-01', reason: 'Kürzung' }, version),
        await worker.patch(url, { dueOn: '2026-03-01', reason: 'Kürzung', dateBasis: 'authority' }, version),
      ].map(({ statusCode }) => statusCode);
      expect(codes).toEqual([400, 400, 200]);
    });
  });

  it('leaves a deadline where somebody has moved it when something else of the status is corrected', async () => {
    const id = await record({ status: 'toleration-60a-2-1', validFrom: '2026-07-08', validUntil: '2027-12-09' });
    const [{ id: deadlineId }] = (await deadlines()) as [Deadline];
    const moved = { dueOn: '2028-01-09', reason: 'Am Telefon verlängert', dateBasis: 'authority' };
    await worker.patch(`${at}/deadlines/${deadlineId}`, moved, 1);

    await worker.patch(`${at}/residence-statuses/${id}`, { note: 'Auflage gestrichen' }, 1);

    expect(await deadlines()).toMatchObject([{ dueOn: '2028-01-09', version: 2 }]);
  });
});
