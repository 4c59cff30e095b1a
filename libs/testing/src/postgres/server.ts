import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { hasEnded } from './processes.js';
import { forgetfulSettings, serverSettings } from './server-settings.js';
import type { Unprivileged } from './unprivileged.js';

export interface Server {
  readonly pid: number;
  stop(): Promise<void>;
}

/** What keeps the server from starting on this port: another one is free to try. */
export class PortTaken extends Error {}

/**
 * Starts the server of an initialised folder and waits until it takes connections.
 *
 * @throws PortTaken, or an Error with the end of the server's log
 */
export async function startServer(
  folder: DataFolder,
  program: string,
  runAs: Unprivileged,
  options: { port: number; persistent: boolean },
): Promise<Server> {
  const settings = { ...serverSettings, ...(options.persistent ? {} : forgetfulSettings), port: String(options.port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  folder.trimLog();
  const log = openSync(folder.log, 'a', 0o600);
  // A process group of its own: Ctrl-C reaches us alone, and we stop the database after our last answer.
  const child = spawn(...runAs.wrap(program, ['-D', folder.cluster, ...flags]), {
    ...runAs.user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_MESSAGES: 'C' },
  });
  closeSync(log);
  const pid = await untilReady(child, folder, options.port);
  child.unref();
  return { pid, stop: () => stop(child, pid) };
}

async function untilReady(child: ChildProcess, folder: DataFolder, port: number): Promise<number> {
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  while (failure === undefined && child.exitCode === null && child.signalCode === null) {
    const server = folder.postmaster;
    if (server?.isReady && server.pid === child.pid) return server.pid;
    await pause(10);
  }
  const said = folder.logTail();
  if (said.includes('Address already in use')) throw new PortTaken(`Port ${String(port)} is taken by another program.`);
  throw failure ?? new Error(`PostgreSQL did not start in ${folder.path}:\n${said}`);
}

/** SIGINT closes all connections and shuts down in order; a server that hangs is cut off, its log recovers it. */
async function stop(child: ChildProcess, pid: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  if (await hasEnded(pid, 15)) return;
  child.kill('SIGQUIT');
  await hasEnded(pid, 5);
}
