import { spawn } from 'node:child_process';

/** Ends the guarded server if this process dies without having done so itself. */
export interface Guard {
  /** Lets the guard go home: the server has been stopped. */
  dismiss(): void;
}

// Reads from a pipe of ours. A line means "all done"; the end without a line means that we died, however that was.
const script = `read _ && exit
kill -INT "$1" 2>/dev/null
for _ in $(seq 100); do kill -0 "$1" 2>/dev/null || break; sleep 0.1; done
[ -z "$2" ] || rm -rf "$2"`;

/**
 * A killed process cannot clean up after itself, so a shell waits for its end: it stops the server and, if given,
 * removes its folder.
 *
 * @param pid the server, a child of this process
 * @param folder what to remove afterwards, empty to keep everything
 */
export function guardServer(pid: number, folder = ''): Guard {
  const shell = spawn('sh', ['-c', script, 'geleit-guard', String(pid), folder], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => undefined); // no shell, no guard: the next start ends an orphan all the same
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
  return { dismiss: () => shell.stdin.end('done\n') };
}
