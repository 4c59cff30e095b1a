import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot, pinnedNode, root } from './paths.mjs';

// Warnings are about the Node that happens to run npm here; everything else runs on the pinned one.
const quietly = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
const marker = inRoot('node_modules/.geleit-installed');

/** Installs exactly what package-lock.json pins, unless it is there already. */
export function ensureInstalled() {
  const lock = readFileSync(inRoot('package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')}\n`;
  if (readIfThere(marker) === wanted && existsSync(pinnedNode)) return;
  if (!isInstalled(JSON.parse(lock))) install();
  writeFileSync(marker, wanted);
}

/** Compares the lock file with npm's own note of what it has put into node_modules. */
function isInstalled({ packages }) {
  const note = readIfThere(inRoot('node_modules/.package-lock.json'));
  if (note === undefined || !existsSync(pinnedNode)) return false;
  const { packages: present } = JSON.parse(note);
  return Object.entries(packages).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (present[path] ? present[path].version === version : optional),
  );
}

function install() {
  console.log('Installing the pinned dependencies (once, some minutes) …');
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const npm = spawnSync('npm', ['ci', ...quietly], { cwd: root, stdio: 'inherit' });
    if (npm.status === 0 && existsSync(pinnedNode)) return;
    if (npm.error) throw new Error(`npm cannot be run: ${npm.error.message}`);
  }
  throw new Error('The dependencies could not be installed; npm says above why. Then run the same command again.');
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
