/**
 * A small generator of pseudo-random numbers (mulberry32), so that the demo world is the same on every machine. Each
 * case has one of its own by name: a change to one leaves the others as they are. Never for keys.
 */
export class Random {
  #state: number;

  private constructor(seed: number) {
    this.#state = seed;
  }

  static of(name: string): Random {
    let seed = 0x811c9dc5;
    for (const letter of `geleit-demo|${name}`) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return new Random(seed >>> 0);
  }

  /** From 0 to below 1. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below `n`. */
  below(n: number): number {
    return Math.floor(this.fraction() * n);
  }

  /** A whole number from `least` to `most`, both inclusive. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** @throws RangeError if there is nothing to pick */
  pick<T>(choices: readonly T[]): T {
    const picked = choices[this.below(choices.length)];
    if (picked === undefined) throw new RangeError('choices: nothing to pick');
    return picked;
  }

  /** One of the choices; each is as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let rest = this.fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    return this.pick(choices)[0];
  }

  /** `count` different choices in their own order; all of them if there are fewer. */
  some<T>(choices: readonly T[], count: number): readonly T[] {
    const chosen = new Set(this.shuffled(choices).slice(0, count));
    return choices.filter((choice) => chosen.has(choice));
  }

  shuffled<T>(choices: readonly T[]): readonly T[] {
    return choices
      .map((choice) => [this.fraction(), choice] as const)
      .sort(([a], [b]) => a - b)
      .map(([, choice]) => choice);
  }
}
