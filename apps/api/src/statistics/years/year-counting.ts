import { on } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Cube, Dimension, ReleaseKind } from '@geleit/disclosure';
import type { Member } from '@geleit/vault';

/** All that the counting thread is given besides the sealed boxes. */
export interface CountingOrder {
  readonly year: number;
  readonly layouts: Readonly<Record<ReleaseKind, readonly Dimension[]>>;
  readonly publicKey: Uint8Array;
  /** Moved to the thread, not copied; it wipes it. */
  readonly privateKey: Uint8Array<ArrayBuffer>;
}

export interface CountedYear {
  readonly cases: Cube;
  /** None, if too few first contacts came in. */
  readonly contacts: Cube | undefined;
}

export type CountingTold =
  | { readonly is: 'ready' }
  | ({ readonly is: 'counted' } & CountedYear)
  | { readonly is: 'refused'; readonly because: string };

/** Built it ends in `.js`, in tests in `.ts`, like this file. */
const program = new URL(`./counting-thread${extname(import.meta.url)}`, import.meta.url);

/**
 * Counts a year in a thread of its own, so that everybody else is answered meanwhile. Records exist there alone, opened,
 * counted and overwritten; the thread ends with its memory. Numbers that may be shown come back and nothing else.
 *
 * @param key of the year; a copy is moved to the thread and wiped there
 * @param batches sealed boxes, one behind the other; the next ones are asked for while these are opened
 * @throws RangeError as `guardedRelease` does
 */
export async function countYear(
  { year, layouts }: Pick<CountingOrder, 'year' | 'layouts'>,
  key: Member,
  batches: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<CountedYear> {
  const privateKey = Uint8Array.from(key.privateKey);
  const workerData: CountingOrder = { year, layouts, publicKey: Uint8Array.from(key.publicKey), privateKey };
  const thread = new Worker(program, { workerData, transferList: [privateKey.buffer], execArgv: [], env: {} });
  const said = on(thread, 'message', { close: ['exit'] }) as AsyncIterator<[CountingTold]>;
  const told = async (): Promise<CountingTold> => {
    const next = await said.next();
    if (next.done) throw new Error('the counting thread ended early');
    return next.value[0];
  };
  try {
    let isBusy = false;
    for await (const boxes of batches) {
      if (isBusy) await told();
      thread.postMessage(boxes, [boxes.buffer]);
      isBusy = true;
    }
    if (isBusy) await told();
    thread.postMessage('all');
    const answer = await told();
    if (answer.is === 'counted') return answer;
    throw answer.is === 'refused' ? new RangeError(answer.because) : new Error('the counting thread spoke out of turn');
  } finally {
    await thread.terminate();
  }
}
