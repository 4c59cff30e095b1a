import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, inRoot, pinnedNode, root, workspaces } from './paths.mjs';

const stampFile = inRoot('.nx/geleit-built.json');
const shared = ['package-lock.json', 'tsconfig.base.json', 'nx.json', '.swcrc'];
const isNoInput = /^(node_modules|dist|coverage)$|\.spec\.tsx?$|\.e2e\.ts$/;

/** Builds libraries, API and web through Nx if anything they are made of has changed since the last build. */
export async function ensureBuilt({ log = console.log } = {}) {
  const built = workspaces().filter(hasBuild);
  const stamp = stampOf(built);
  if (isCurrent(stamp, built)) return;
  log('Building …');
  const nx = [inRoot('node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--output-style=static'];
  const build = spawn(pinnedNode, nx, {
    cwd: root,
    env: { ...environment, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [status] = await once(build, 'close');
  if (status !== 0) throw new Error(`The build failed:\n${said}`);
  mkdirSync(inRoot('.nx'), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function hasBuild(folder) {
  return Boolean(JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8')).scripts?.build);
}

function isCurrent(stamp, built) {
  return (
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp &&
    built.every((folder) => existsSync(inRoot(folder, 'dist')))
  );
}

/** One hash over names, sizes and times of all inputs: Nx would take a second to find out that nothing changed. */
function stampOf(folders) {
  const hash = createHash('sha256');
  const note = (path) => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}|${size}|${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (isNoInput.test(entry.name)) continue;
      if (entry.isDirectory()) walk(join(folder, entry.name));
      else note(join(folder, entry.name));
    }
  };
  shared.forEach((name) => note(inRoot(name)));
  folders.forEach((folder) => walk(inRoot(folder)));
  return hash.digest('hex');
}
