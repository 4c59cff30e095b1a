import { execFileSync, spawnSync, type SpawnOptions } from 'node:child_process';

/** How a program is started so that it does not run as root. */
export interface Unprivileged {
  readonly user: Pick<SpawnOptions, 'uid' | 'gid'>;
  /** Who must own the files that program writes, if not we. */
  readonly owner?: { uid: number; gid: number };
  /** Command and arguments that start `program` as that user. */
  wrap(program: string, args: readonly string[]): [string, string[]];
}

const asMyself: Unprivileged = { user: {}, wrap: (program, args) => [program, [...args]] };

/**
 * PostgreSQL refuses to run as root. Anybody else starts it as themselves; root starts it as the system user
 * `postgres`, made on first need.
 *
 * @param folders what that user must be able to pass through: the programs' folder and the data folder
 * @throws Error with one plain sentence, if the user cannot be made or cannot reach them
 */
export function unprivileged(folders: readonly string[]): Unprivileged {
  if (process.getuid?.() !== 0) return asMyself;
  const user = postgresUser();
  const blocked = folders.find((path) => spawnSync('ls', ['-d', `${path}/.`], { ...user, cwd: '/' }).status !== 0);
  if (blocked === undefined) return { ...asMyself, user, owner: user };

  // A checkout below /root or a folder made by mktemp: other users cannot pass. The server gets that one right alone;
  // the secure bit is for access(2), with which PostgreSQL looks for its programs and which forgets such rights.
  const rights = [
    '--securebits',
    '+no_setuid_fixup',
    '--reuid',
    String(user.uid),
    '--regid',
    String(user.gid),
    '--clear-groups',
  ];
  rights.push('--inh-caps', '+dac_override', '--ambient-caps', '+dac_override', '--');
  if (spawnSync('setpriv', [...rights, 'ls', '-d', `${blocked}/.`]).status === 0) {
    return { user: {}, owner: user, wrap: (program, args) => ['setpriv', [...rights, program, ...args]] };
  }
  throw new Error(
    `The system user postgres cannot pass through ${blocked}: do not run as root, or move it to an open folder.`,
  );
}

function postgresUser(): { uid: number; gid: number } {
  const ask = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    if (made.status !== 0) throw new Error('PostgreSQL cannot run as root and no user postgres could be made.');
    return { uid: ask('-u'), gid: ask('-g') };
  }
}
