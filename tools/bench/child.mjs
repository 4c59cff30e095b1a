import { fork } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { environment, inRoot, pinnedNode, root } from '../workspace/paths.mjs';

const stopWithParent = pathToFileURL(inRoot('tools/start/stop-with-parent.mjs')).href;

/**
 * Runs a module in a process of its own until it is told to stop, and waits for its first message.
 *
 * @returns {Promise<{ message: object, pid: number, ask: (question: object) => Promise<object>, stop: () => Promise<void> }>}
 */
export async function startChild(module, variables = {}, args = []) {
  const child = fork(module, args, {
    cwd: root,
    execPath: pinnedNode,
    execArgv: ['--import', stopWithParent, ...(process.env.GELEIT_BENCH_NODE?.split(' ') ?? [])],
    env: { ...environment, ...variables },
    stdio: ['ignore', process.env.GELEIT_BENCH_LOG ? 'inherit' : 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = once(child, 'exit');
  const message = await answerOf(child, ended, () => said);
  return {
    message,
    pid: child.pid,
    ask(question) {
      child.send(question);
      return answerOf(child, ended, () => said);
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answerOf(child, ended, said) {
  const failure = ended.then(([code]) => {
    throw new Error(`A process of the bench ended with ${code}:\n${said()}`);
  });
  const answer = once(child, 'message').then(([message]) => message);
  return Promise.race([answer, failure]);
}
