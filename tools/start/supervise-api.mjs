import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { environment, inRoot, pinnedNode, root } from '../workspace/paths.mjs';

const secondsToStop = 20;

/**
 * Runs the built API until it ends, and passes on the wish to stop.
 *
 * The API runs in a process group of its own: Ctrl-C reaches this process alone, which asks once, in order. Should this
 * process be killed, the API notices and stops by itself.
 *
 * @param onReady gets the API's message once it listens: { url, demoLogins, password }
 * @returns the exit code: the API's, 0 after a clean stop
 */
export function superviseApi(variables, onReady, main = inRoot('apps/api/dist/main.js')) {
  const stopWithParent = pathToFileURL(inRoot('tools/start/stop-with-parent.mjs')).href;
  const args = ['--enable-source-maps', '--import', stopWithParent, main];
  const api = spawn(pinnedNode, args, {
    cwd: root,
    env: { ...environment, ...variables, PATH: environment.PATH },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  api.on('message', (message) => {
    if (message?.ready) onReady(message);
  });

  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    api.kill('SIGTERM');
    setTimeout(() => api.kill('SIGKILL'), secondsToStop * 1000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  if (process.env.npm_lifecycle_event === 'start') onceOrphaned(stop); // npm itself may be killed without a word

  return new Promise((ended) => {
    api.on('error', (error) => {
      console.error(`Geleit could not be started: ${error.message}`);
      ended(1);
    });
    api.on('exit', (code) => ended(code ?? 1));
  });
}

/** Calls back when the process that started this one has died. */
function onceOrphaned(callback) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 1000).unref();
}
