import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { root } from '../workspace/paths.mjs';

/** Looks at what Geleit needs from the machine; returns one plain sentence with the way out, or undefined. */
export async function checkSurroundings({ PORT, HOST, GELEIT_DATA }) {
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return `PORT is no port number: ${PORT}`;
  return dataFolderProblem(resolve(root, GELEIT_DATA || '.geleit')) ?? (await portProblem(port, HOST || '127.0.0.1'));
}

function dataFolderProblem(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 }); // others may pass, not look: the database has a user of its own
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch {
    return `The data folder ${folder} is not writable. Choose another one: GELEIT_DATA=/path/to/folder npm start`;
  }
}

async function portProblem(port, host) {
  const error = await new Promise((settled) => {
    const server = createServer();
    server.once('error', settled);
    server.listen(port, host, () => server.close(() => settled(undefined)));
  });
  if (error === undefined) return undefined;
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES') return `Port ${port} is reserved for the administrator. Try: PORT=3000 npm start`;
  return `Geleit cannot listen on ${host}:${port} (${error.code}). Check HOST and PORT.`;
}
