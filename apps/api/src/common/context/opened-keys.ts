interface Key {
  wipe(): void;
}

const longestWorkMilliseconds = 60_000;

/**
 * The keys that a request has opened. They are wiped when the answer is out; if the connection breaks before, the work
 * that was begun is finished first, so that what somebody saved in the last moment is saved.
 */
export class OpenedKeys {
  readonly #keys: Key[] = [];
  #isAtWork = true;
  #isGone = false;

  keep<K extends Key>(key: K): K {
    this.#keys.push(key);
    return key;
  }

  /** The handler has ended, with an answer or a failure. */
  workEnds(): void {
    this.#isAtWork = false;
    if (this.#isGone) this.wipe();
  }

  /** The connection is closed, after the answer or without one. */
  connectionEnds(isAnswered: boolean): void {
    this.#isGone = true;
    if (isAnswered || !this.#isAtWork) this.wipe();
    // Who is refused before any handler begins has no end of work.
    else setTimeout(() => this.wipe(), longestWorkMilliseconds).unref();
  }

  wipe(): void {
    for (const key of this.#keys.splice(0)) key.wipe();
  }
}
