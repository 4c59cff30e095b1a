import { useState, useSyncExternalStore } from 'react';
import { api } from '../api/api.js';
import type { Me } from '../api/types.js';
import { followServerClock } from './clock.js';

let known: Me | null = null;
let asking: Promise<Me> | null = null;
const listeners = new Set<() => void>();

const publish = (next: Me | null) => {
  known = next;
  if (next) followServerClock(next.now);
  for (const tell of listeners) tell();
};

/** Who is logged in, asked once per session. */
export async function loadMe(): Promise<Me> {
  if (known) return known;
  asking ??= api<Me>('/me', { background: true }).finally(() => (asking = null));
  const me = await asking;
  publish(me);
  return me;
}

/** Asks again, e.g. after the centre was founded. */
export async function reloadMe(): Promise<Me> {
  const me = await api<Me>('/me');
  publish(me);
  return me;
}

export const forgetMe = (): void => {
  publish(null);
};

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** The person logged in, or null before log-in. */
const useMeOrNull = (): Me | null => useSyncExternalStore(subscribe, () => known);

/** The person logged in; only for pages behind the log-in. */
export function useMe(): Me {
  const now = useMeOrNull();
  const [before] = useState(now);
  // While a log-out takes the page away, its parts still know whom they were drawn for.
  const me = now ?? before;
  if (!me) throw new RangeError('useMe: nobody is logged in');
  return me;
}

/** `mayI('log', 'supportStep')`: what the role may do at all; the record's own rules come with the record (`may`). */
export function useMayI(): (action: string, subject: string) => boolean {
  const me = useMeOrNull();
  return (action, subject) => mayOf(me, action, subject);
}

export const mayOf = (me: Me | null, action: string, subject: string): boolean =>
  me?.permissions.some((one) => one.action === action && one.subject === subject) ?? false;
