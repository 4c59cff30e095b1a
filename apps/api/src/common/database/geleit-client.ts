import { createHash } from 'node:crypto';
import { ClsServiceManager } from 'nestjs-cls';
import pg from 'pg';
import type { RequestStore } from '../context/request-context.js';
import { isId } from '../validation/field.js';

/**
 * The driver's client with two additions, both measured to pay: a transaction opens together with the settings that
 * row-level security reads, in one round trip, and statements with values are named, so that PostgreSQL plans them once.
 */
export class GeleitClient extends pg.Client {
  // The driver's method has eight signatures; this passes every one of them on.
  override query(...args: never[]): never {
    const [text, values, done] = args as readonly unknown[];
    const send = super.query.bind(this) as (...sent: unknown[]) => never;
    if (text === 'START TRANSACTION') return begin(send) as never;
    if (typeof text === 'string' && Array.isArray(values) && values.length > 0 && !isUnbounded(text)) {
      return send({ name: nameOf(text), text, values }, done);
    }
    return send(text, values, done);
  }

  /** What is sent meanwhile travels in one packet; the client must be a pipelining one. */
  inOnePacket<Sent>(send: () => Sent): Sent {
    const { stream } = this.connection;
    stream.cork();
    try {
      return send();
    } finally {
      stream.uncork();
    }
  }
}

/** A batch that fails half-way has opened a transaction nobody knows of: it must not go back to the pool like that. */
async function begin(send: (text: string) => Promise<unknown>): Promise<unknown> {
  try {
    return await send(`START TRANSACTION; ${settings()}`);
  } catch (failure) {
    await send('ROLLBACK');
    throw failure;
  }
}

/** `set_config` of who asks, valid until the transaction ends. The ids are checked because they are written inline. */
export function settings(): string {
  const store = ClsServiceManager.getClsService<RequestStore>();
  const person = store.isActive() ? store.get('person') : undefined;
  if (!person) return 'select 1';
  if (!isId(person.id) || !isId(person.organisationId) || !/^[a-z]+$/.test(person.role)) {
    throw new RangeError('person: ids and role must be well formed');
  }
  const at = store.get('now').toISOString();
  const settings = `select set_config('geleit.user_id', '${person.id}', true),
    set_config('geleit.organisation_id', '${person.organisationId}', true),
    set_config('geleit.role', '${person.role}', true), set_config('geleit.now', '${at}', true)`;
  // What is written must be sealed under the newest ring, also when a member was removed since the request began.
  const ring = store.get('mayWrite') ? store.get('ring') : undefined;
  return ring ? `${settings}; select geleit_use_ring(${ring.newestGeneration})` : settings;
}

// A list written out as IN ($1, $2, …) has a text for every length; naming those would fill the server with plans.
const isUnbounded = (text: string): boolean => /\bIN \(\$\d/i.test(text);

const names = new Map<string, string>();

/** The name of the prepared statement with this text. */
export function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `g${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  if (names.size < 1000) names.set(text, name);
  return name;
}
