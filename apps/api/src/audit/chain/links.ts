import { auditHash, isSameHash, type ServerSecret, wipe } from '@geleit/vault';

/** The chain after one more row. */
export interface Link {
  /** Goes into the next link; only the head keeps it. */
  state: Buffer;
  /** What the row keeps: shows that it belongs here, but not the state, which nobody can compute without the key. */
  tag: Buffer;
}

/** Before the first row. */
export const emptyChain = Buffer.alloc(32);

/**
 * Makes and checks links with the audit key of the server secret. Rows keep a tag instead of the state, so that who can
 * write to the database but lacks the secret cannot cut off the newest rows and put the head back to an earlier one.
 *
 * A renewed secret has several versions. New links take the newest; which one made an older link is not written down:
 * all are tried, first the one that fitted last, for neighbours mostly share it.
 */
export class Links {
  private readonly newest: Buffer;
  /** All versions, the one that fitted last in front. */
  private readonly keys: Buffer[];

  constructor(secret: ServerSecret) {
    this.newest = secret.purpose('audit');
    this.keys = secret.versions.map((version) => secret.purpose('audit', version));
  }

  next(previous: Buffer, row: string): Link {
    return linkUnder(this.newest, previous, row);
  }

  /** The link of a row whose tag is one of these, under any version of the key. */
  find(previous: Buffer, row: string, tags: readonly Buffer[]): Link | undefined {
    for (const [place, key] of this.keys.entries()) {
      const link = linkUnder(key, previous, row);
      if (!tags.some((tag) => isSameHash(tag, link.tag))) continue;
      if (place > 0) this.keys.unshift(...this.keys.splice(place, 1));
      return link;
    }
    return undefined;
  }

  wipe(): void {
    wipe(this.newest, ...this.keys);
  }
}

function linkUnder(key: Buffer, previous: Buffer, row: string): Link {
  const state = auditHash(key, previous, row);
  return { state, tag: auditHash(key, state, 'tag') };
}
