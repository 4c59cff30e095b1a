import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether a process of that number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Command line of a process, or `''` when it is gone. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return process.platform === 'linux' ? '' : psField(pid, 'command');
  }
}

/** A mark that differs when a process number is used again: when the process began, `''` when it is gone. */
export function beganAt(pid: number): string {
  return statFields(pid)?.[19] ?? (process.platform === 'linux' ? '' : psField(pid, 'lstart'));
}

/** Waits until the process has ended; false if it still runs after `seconds`. */
export async function hasEnded(pid: number, seconds: number): Promise<boolean> {
  for (let waited = 0; waited < seconds * 1000; waited += 20) {
    if (!isAlive(pid)) return true;
    await pause(20);
  }
  return !isAlive(pid);
}

/** A dead process that nobody has collected yet still answers signals; in containers it may stay for good. */
function isZombie(pid: number): boolean {
  return statFields(pid)?.[0] === 'Z';
}

/** What follows the name in /proc/<pid>/stat: [0] state … [19] start in clock ticks since boot (proc(5), field 22). */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function psField(pid: number, field: 'command' | 'lstart'): string {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
