import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator } from 'playwright-core';

/** How long a page may take to show what it promises, on a machine that is busy with other things. */
const patience = 15_000;
const pause = 50;

interface Look<Seen> {
  see: () => Promise<Seen>;
  holds: (seen: Seen) => boolean;
  /** With `.not`, what it looks for has to be gone. */
  isNot: boolean | undefined;
  wanted: string;
}

/** Looks again until it shows what is expected: a page answers a little later than it is asked. */
async function looked<Seen>({ see, holds, isNot, wanted }: Look<Seen>): Promise<jest.CustomMatcherResult> {
  const end = performance.now() + patience;
  let seen = await see();
  while (holds(seen) === Boolean(isNot) && performance.now() < end) {
    await sleep(pause);
    seen = await see();
  }
  const message = () => `expected ${isNot ? 'no ' : ''}${wanted}\nthe page shows: ${JSON.stringify(seen)}`;
  return { pass: holds(seen), message };
}

const reads = (text: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? text.includes(words) : words.test(text);

expect.extend({
  async toHaveCount(this: jest.MatcherContext, on: Locator, count: number) {
    const see = () => on.count();
    return looked({
      see,
      holds: (found) => found === count,
      isNot: this.isNot,
      wanted: `${count} of ${String(on)}`,
    });
  },
  async toShow(this: jest.MatcherContext, on: Locator, words: string | RegExp) {
    const see = () => on.innerText();
    return looked({
      see,
      holds: (text) => reads(text, words),
      isNot: this.isNot,
      wanted: `"${words}" in ${String(on)}`,
    });
  },
  async toHold(this: jest.MatcherContext, on: Locator, value: string) {
    const see = () => on.inputValue();
    return looked({
      see,
      holds: (held) => held === value,
      isNot: this.isNot,
      wanted: `"${value}" in ${String(on)}`,
    });
  },
});
