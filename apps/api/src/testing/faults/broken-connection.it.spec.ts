import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { aCase, aSupportStep, anId } from '@geleit/testing';
import type { PersonClient } from '../person-client.js';
import { useWorld } from '../use-world.js';
import { logins } from '../walls/people.js';

describe('a connection that breaks while something is saved', () => {
  const world = useWorld();
  let address: URL;
  let worker: PersonClient;
  const caseId = anId();

  beforeAll(async () => {
    await world().app.listen(0, '127.0.0.1');
    address = new URL(await world().app.getUrl());
    worker = await world().as(logins.CW1);
    await worker.put(`/api/cases/${caseId}`, aCase());
  });

  it.each([0, 1, 2, 3, 5, 8, 13, 21])('loses nothing that has arrived, %d ms before the end', async (milliseconds) => {
    const path = `/api/cases/${caseId}/deadlines/${anId()}`;

    await sendAndBreak(path, { title: 'Bescheid vorlegen', dueOn: '2027-03-01' }, milliseconds);

    expect(await stored(path)).toBe(200);
  });

  it('loses no step either', async () => {
    const path = `/api/cases/${caseId}/support-steps/${anId()}`;

    await sendAndBreak(path, aSupportStep(), 2);

    expect(await stored(path)).toBe(200);
  });

  /** Sends the whole request, waits until its work may have begun, and closes hard without reading an answer. */
  async function sendAndBreak(path: string, body: object, milliseconds: number): Promise<void> {
    const socket = connect(Number(address.port), address.hostname);
    await once(socket, 'connect');
    const json = JSON.stringify(body);
    const headers = {
      host: address.host,
      authorization: `Bearer ${worker.token ?? ''}`,
      cookie: worker.cookie ?? '',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(json)),
      'if-none-match': '*',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    await new Promise((sent) => socket.write(`PUT ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${json}`, sent));
    // The request has to be read before its connection ends.
    await pause(5 + milliseconds);
    socket.resetAndDestroy();
  }

  async function stored(path: string): Promise<number> {
    for (let tries = 0; tries < 60; tries += 1) {
      const { statusCode } = await worker.get(path);
      if (statusCode === 200) return statusCode;
      await pause(50);
    }
    return 404;
  }
});
