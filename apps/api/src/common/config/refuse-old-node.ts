import { ConfigurationError } from './environment.js';

/** `Map.groupBy`, which reminders and releases are made with, came with Node 21; 22 is the first that is kept for long. */
const oldestNode = 22;

/** @throws ConfigurationError for a Node that starts Geleit and then fails in the middle of its work */
export function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= oldestNode) return;
  throw new ConfigurationError(
    `Geleit needs Node.js ${oldestNode} or newer, and this is ${version}. \`npm start\` runs it on the pinned one.`,
  );
}
