import type { Child } from '../../tracks/model/childrenItems.js';

/** The child has moved: the place it was at stays in its history, the new one is asked for. */
export function moved(child: Child): Child {
  const { whereabouts, since, earlier = [], ...rest } = child;
  if (!whereabouts) return child;
  return { ...rest, whereabouts: '', earlier: [...earlier, { whereabouts, ...(since ? { since } : {}) }] };
}

/** Takes an earlier place out of the history of a child. */
export function withoutEarlier(child: Child, at: number): Child {
  const earlier = (child.earlier ?? []).filter((_, index) => index !== at);
  const { earlier: _, ...rest } = child;
  return earlier.length > 0 ? { ...rest, earlier } : rest;
}

/** With this date, or without one. */
export function sinceOf(child: Child, since: string | null): Child {
  const { since: _, ...rest } = child;
  return since ? { ...rest, since } : rest;
}
