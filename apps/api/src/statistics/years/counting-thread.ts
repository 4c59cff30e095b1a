// The thread that counts a year. It is a program of its own: it imports nothing of the API but types, so that Node runs
// it as it stands here and as it is built.
import { randomFillSync } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { buildYear, type Cube, guardYear, openSolver, releaseReader, YearIntake } from '@geleit/disclosure';
import { openRelease, RELEASE_BOX_BYTES, wipe } from '@geleit/vault';
import type { CountingOrder, CountingTold } from './year-counting.js';

const { year, layouts, publicKey, privateKey } = workerData as CountingOrder;
const key = { publicKey: Buffer.from(publicKey), privateKey: Buffer.from(privateKey.buffer) };
const read = releaseReader(layouts);
const random = systemRandom();
const taken = {
  case: new YearIntake({ year, dimensions: layouts.case }, random),
  contact: new YearIntake({ year, dimensions: layouts.contact }, random),
};

parentPort?.on('message', (boxes: Uint8Array | 'all') => {
  if (boxes === 'all') void count();
  else takeIn(Buffer.from(boxes.buffer));
});

const tell = (told: CountingTold): void => parentPort?.postMessage(told);

/** Of each record only its places in the columns are kept; text and box are forgotten. */
function takeIn(boxes: Buffer): void {
  try {
    for (let at = 0; at < boxes.length; at += RELEASE_BOX_BYTES) {
      const record = read(openRelease(boxes.subarray(at, at + RELEASE_BOX_BYTES), key, year));
      taken[record.kind].take(record);
    }
  } catch (failure) {
    wipe(key.privateKey);
    throw failure;
  }
  tell({ is: 'ready' });
}

/** Once. What was taken in is overwritten, and this thread ends. */
async function count(): Promise<void> {
  wipe(key.privateKey);
  try {
    const { cube: cases } = guardYear(taken.case, { solve: await openSolver() });
    tell({ is: 'counted', cases, contacts: contactsOf() });
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure;
    tell({ is: 'refused', because: failure.message });
  }
}

/** Too few first contacts, or from too few centres: then none are counted. */
function contactsOf(): Cube | undefined {
  try {
    return buildYear(taken.contact);
  } catch (failure) {
    if (failure instanceof RangeError && /^(records|centres): fewer/.test(failure.message)) return undefined;
    throw failure;
  }
}

/** A number of 32 bits of the system's generator; many are fetched at once. */
function systemRandom(): () => number {
  const drawn = new Uint32Array(4096);
  let at = drawn.length;
  return () => {
    if (at === drawn.length) {
      randomFillSync(drawn);
      at = 0;
    }
    return drawn[at++] ?? 0;
  };
}
