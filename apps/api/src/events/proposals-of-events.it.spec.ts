import { todayIn } from '@geleit/domain';
import { aCase, anId } from '@geleit/testing';
import { type Proposal, type Refused, pointersOf, useEventCase } from '../testing/event-case.js';
import { logins } from '../testing/walls/people.js';

describe('a proposal of an event that', () => {
  const file = useEventCase();

  it('is accepted becomes a deadline of that rule, that event, and is open no more', async () => {
    const event = await file().record();
    const { statusCode, body } = await file().accept(event.proposals[0]!);

    expect(statusCode).toBe(201);
    expect(body).toMatchObject({
      rule: 'asylum-appeal-1w',
      dueOn: '2025-05-30',
      eventId: event.id,
      dateBasis: 'rule',
      evidence: 'envelope',
      land: 'NI',
      appliedOn: '2024-12-09',
    });
    expect((await file().proposals('?state=accepted')).map(({ deadlineId }) => deadlineId)).toEqual([body['id']]);
    expect(await file().proposals('?state=open')).toHaveLength(2);
  });

  it('is accepted twice because the answer was lost makes one deadline', async () => {
    const event = await file().record();
    const url = `${file().at}/deadlines/${anId()}`;
    const body = { proposalId: event.proposals[0]!.id };

    const answers = [await file().worker.put(url, body), await file().worker.put(url, body)];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 200]);
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect(await file().deadlines()).toHaveLength(1);
  });

  it('is accepted by two people at once makes one deadline', async () => {
    const event = await file().record();
    const colleague = await file().world.as(logins.CW2);
    const body = { proposalId: event.proposals[0]!.id };

    const answers = await Promise.all(
      [file().worker, colleague].map((one) => one.put(`${file().at}/deadlines/${anId()}`, body)),
    );

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409]);
    expect(await file().deadlines()).toHaveLength(1);
  });

  it('is edited while accepting takes the Land, the day and the person named instead', async () => {
    const [appeal, relief, reasons] = (await file().record()).proposals;
    const other = await file().accept(appeal!, { trigger: { date: '2025-05-23', kind: 'notified' } });
    const byPaper = await file().accept(relief!, {
      dueOn: '2025-05-28',
      dateBasis: 'instruction',
      reason: 'So im Bescheid',
    });
    const bavaria = await file().accept(reasons!, { land: 'BY-A', warnDaysBefore: [3] });

    expect(other.body).toMatchObject({ dueOn: '2025-05-30', trigger: { date: '2025-05-23' } });
    expect(byPaper.body).toMatchObject({ dueOn: '2025-05-28', dateBasis: 'instruction', ruleDueOn: '2025-05-30' });
    expect(bavaria.body).toMatchObject({ land: 'BY-A', warnDaysBefore: [3] });
  });

  it('is declined says why, and cannot be answered again', async () => {
    const [proposal] = (await file().record()).proposals;
    const url = `${file().at}/deadline-proposals/${proposal!.id}`;
    const unfounded = await file().worker.patch<Refused>(url, { state: 'declined' }, 1);
    const declined = await file().worker.patch(url, { state: 'declined', reason: 'Klage läuft schon' }, 1);
    const again = await file().worker.patch(url, { state: 'declined', reason: 'noch einmal' }, 2);
    const accepted = await file().accept(proposal!);

    expect([unfounded.statusCode, pointersOf(unfounded)]).toEqual([400, ['/reason']]);
    expect(declined.body).toMatchObject({ state: 'declined', reason: 'Klage läuft schon', version: 2 });
    expect([again.statusCode, accepted.statusCode]).toEqual([409, 409]);
    expect(await file().deadlines()).toEqual([]);
  });

  it('is of another case is unknown here', async () => {
    const [proposal] = (await file().record()).proposals;
    const elsewhere = `/api/cases/${anId()}`;
    await file().worker.put(elsewhere, aCase());
    const refused = await file().worker.put<Refused>(`${elsewhere}/deadlines/${anId()}`, { proposalId: proposal!.id });
    expect([refused.statusCode, pointersOf(refused)]).toEqual([400, ['/proposalId']]);
  });

  it('waits is on the home of who is responsible, and of nobody else', async () => {
    const event = await file().record();
    const waitingFor = async (login: string): Promise<string[]> => {
      const found = await (
        await file().world.as(login)
      ).get<{ data: Proposal[] }>('/api/deadline-proposals?perPage=100');
      return found.body.data.filter(({ eventId }) => eventId === event.id).map(({ rule }) => rule);
    };

    expect(await waitingFor(logins.CW1)).toHaveLength(3);
    expect(await waitingFor(logins.CW2)).toEqual([]);
    expect(await waitingFor(logins.HAFEN)).toEqual([]);
  });

  it('waits for the deputy of a worker who is away, as long as she stands in', async () => {
    const event = await file().record();
    const deputy = await file().world.as(logins.CW2);
    const today = todayIn('Europe/Berlin', Date.now());
    const url = `/api/deputies/${anId()}`;
    const waiting = async (): Promise<number> => {
      const { body } = await deputy.get<{ data: Proposal[] }>('/api/deadline-proposals?perPage=100');
      return body.data.filter(({ eventId }) => eventId === event.id).length;
    };

    const { statusCode, text } = await file().worker.put(url, { deputyId: deputy.user?.id, from: today, until: today });
    if (statusCode !== 201) throw new Error(text);
    const during = await waiting();
    await file().worker.delete(url);

    expect([during, await waiting()]).toEqual([3, 0]);
  });
});
