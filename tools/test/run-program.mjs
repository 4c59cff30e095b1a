import { spawn } from 'node:child_process';
import { environment, pinnedNode, root } from '../workspace/paths.mjs';

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) endGroup(child);
    process.exit(130);
  });
}

/**
 * Runs a JavaScript program on the pinned Node, from the root, and collects what it prints.
 *
 * @param options.minutes after which it is ended and counts as failed
 * @returns {Promise<{ status: number, output: string }>} status 0 is success
 */
export function runProgram(program, args, { nodeOptions = [], minutes = 24 } = {}) {
  const child = spawn(pinnedNode, [...nodeOptions, program, ...args], {
    cwd: root,
    env: { ...environment, CI: 'true', FORCE_COLOR: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that it can be ended with all it has started
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const timer = setTimeout(() => {
    output += `\nStill running after ${minutes} minutes: ended.\n`;
    endGroup(child);
  }, minutes * 60_000);
  return new Promise((ended) => {
    const end = (status, said = '') => {
      clearTimeout(timer);
      running.delete(child);
      ended({ status, output: output + said });
    };
    child.once('error', (error) => end(1, error.message));
    child.once('close', (code) => end(code ?? 1));
  });
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended by itself meanwhile
  }
}
