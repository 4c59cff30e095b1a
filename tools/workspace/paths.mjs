import { existsSync, readdirSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const inRoot = (...path) => resolve(root, ...path);

/** The Node that package.json pins; only there once the dependencies are installed. */
export const pinnedNode = inRoot('node_modules/node/bin/node');

/** Environment in which every program of node_modules runs on the pinned Node, and Nx stays on this machine. */
export const environment = {
  ...process.env,
  PATH: [inRoot('node_modules/.bin'), process.env.PATH].join(delimiter),
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
};

/** Folders of all workspaces, such as `libs/vault`. */
export function workspaces() {
  return ['libs', 'apps'].flatMap((group) =>
    readdirSync(inRoot(group))
      .map((name) => `${group}/${name}`)
      .filter((folder) => existsSync(inRoot(folder, 'package.json'))),
  );
}
