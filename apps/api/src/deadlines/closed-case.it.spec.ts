import { aCase, aCaseEvent, aDeadline, anId } from '@geleit/testing';
import { useWorld } from '../testing/use-world.js';
import { logins } from '../testing/walls/people.js';

describe('in a closed case', () => {
  const world = useWorld();

  it('no deadline changes and no event is corrected, until it is opened again', async () => {
    const worker = await world().as(logins.CW1);
    const at = `/api/cases/${anId()}`;
    const [deadline, event] = [`${at}/deadlines/${anId()}`, `${at}/events/${anId()}`];
    await worker.put(at, aCase());
    await worker.put(deadline, aDeadline());
    const recorded = await worker.put(event, aCaseEvent());
    const closing = { state: 'closed', closingReason: 'aim-reached', openWorkConfirmed: true };
    const closed = await worker.patch<{ version: number }>(at, closing, 1);

    const answers = [
      await worker.patch(deadline, { state: 'met' }, 1),
      await worker.patch(event, { date: '2025-06-02' }, 1),
    ];
    await worker.patch(at, { state: 'active' }, closed.body.version);
    const opened = await worker.patch(deadline, { state: 'met' }, 1);

    expect([recorded.statusCode, closed.statusCode]).toEqual([201, 200]);
    expect(answers.map(({ statusCode, body }) => [statusCode, body['type']])).toEqual(
      Array.from({ length: 2 }, () => [409, 'urn:geleit:problem:case.closed']),
    );
    expect(opened.statusCode).toBe(200);
  });
});
