/**
 * The access token lives in this page's memory and nowhere else: a reload asks for a new one with the cookie.
 * Tabs tell each other when the session has ended, over a channel that stores nothing.
 */
let token: string | null = null;
let refreshing: Promise<boolean> | null = null;
let lastActiveAt = Date.now();
const whenEnded = new Set<() => void>();
const channel = typeof window === 'undefined' ? null : new BroadcastChannel('geleit');

channel?.addEventListener('message', () => {
  token = null;
  for (const tell of whenEnded) tell();
});

export const accessToken = (): string | null => token;

export function keepToken(next: string): void {
  token = next;
  lastActiveAt = Date.now();
}

/** Forgets the token here and in every other tab of this browser. */
export function forgetToken({ tellOtherTabs = true } = {}): void {
  token = null;
  if (tellOtherTabs) channel?.postMessage('ended');
}

/** Calls back when another tab has ended the session. Returns what stops it. */
export function onSessionEnded(tell: () => void): () => void {
  whenEnded.add(tell);
  return () => whenEnded.delete(tell);
}

/** A request by a person's action counts as being there; polling does not. */
export const noteActivity = (): void => void (lastActiveAt = Date.now());
export const idleMilliseconds = (): number => Date.now() - lastActiveAt;

/** Asks once for a new token, however many requests wait for it; false when the session is over. */
export function refreshToken(): Promise<boolean> {
  refreshing ??= askForToken().finally(() => (refreshing = null));
  return refreshing;
}

async function askForToken(): Promise<boolean> {
  const answer = await fetch('/api/auth/refresh', { method: 'POST', credentials: 'same-origin' });
  if (!answer.ok) {
    // Unread, the answer would keep its connection busy.
    await answer.body?.cancel();
    token = null;
    return false;
  }
  token = ((await answer.json()) as { accessToken: string }).accessToken;
  return true;
}
