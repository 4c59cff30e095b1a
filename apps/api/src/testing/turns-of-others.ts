import { setImmediate as turn } from 'node:timers/promises';

/** How often others got a turn while something was done: what does it in one go gives them one or two. */
export async function turnsOfOthers(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const others = async (): Promise<void> => {
    while (!isDone) {
      turns += 1;
      await turn();
    }
  };
  const waiting = others();
  await work();
  isDone = true;
  await waiting;
  return turns;
}
