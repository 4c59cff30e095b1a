// A process of its own that sends requests over some connections for some seconds, each as soon as the last is answered.
// Written on plain sockets: a client that parses everything would take the time of the server on a small machine.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { v7 } from 'uuid';
import { percentile } from './statistics.mjs';

process.on('message', (job) => {
  run(job).then(
    (result) => process.send(result),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.send({ ready: true });

/** @param job { port, method, path, headers, body, names, connections, seconds } — `{id}` and `{name}` in the path are filled */
async function run(job) {
  const began = performance.now();
  const until = began + job.seconds * 1000;
  const seen = { latencies: [], bytes: 0, refused: [] };
  await Promise.all(Array.from({ length: job.connections }, () => sendUntil(until, job, seen)));
  const seconds = (performance.now() - began) / 1000;
  const { latencies, bytes, refused } = seen;
  return {
    perSecond: latencies.length / seconds,
    requests: latencies.length,
    bytes: Math.round(bytes / latencies.length),
    p50: percentile(latencies, 0.5),
    p97_5: percentile(latencies, 0.975),
    refused: refused.slice(0, 1),
  };
}

function sendUntil(until, job, seen) {
  const socket = connect({ port: job.port, host: '127.0.0.1', noDelay: true });
  const head = headOf(job);
  let sentAt = 0;
  let answer = Buffer.alloc(0);
  const send = () => {
    sentAt = performance.now();
    socket.write(`${job.method} ${pathOf(job)} ${head}`);
  };
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('connect', send);
    socket.on('data', (chunk) => {
      answer = answer.length === 0 ? chunk : Buffer.concat([answer, chunk]);
      const end = endOfAnswer(answer);
      if (end === undefined || answer.length < end.total) return;
      const now = performance.now();
      seen.latencies.push(now - sentAt);
      seen.bytes += end.body;
      const status = answer.toString('latin1', 9, 12);
      if (!status.startsWith('2')) seen.refused.push(answer.toString('utf8', 9, end.total));
      answer = Buffer.alloc(0);
      if (now < until) return send();
      socket.end();
      resolve();
    });
  });
}

function headOf({ port, headers, body }) {
  const lines = { host: `127.0.0.1:${port}`, ...headers };
  if (body !== undefined) {
    lines['content-type'] = 'application/json';
    lines['content-length'] = Buffer.byteLength(body);
  }
  const text = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1\r\n${text.join('')}\r\n${body ?? ''}`;
}

function pathOf({ path, names = [''] }) {
  if (!path.includes('{')) return path;
  const name = names[randomBytes(4).readUInt32LE() % names.length];
  return path.replace('{name}', name).replace('{id}', v7());
}

/** Bytes of the answer, known once its head is complete. */
function endOfAnswer(answer) {
  const head = answer.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.toString('latin1', 0, head));
  if (!length) throw new Error('An answer has no content-length.');
  return { body: Number(length[1]), total: head + 4 + Number(length[1]) };
}
