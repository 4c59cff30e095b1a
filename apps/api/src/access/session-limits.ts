/** Idle time that ends a session, and how long one lasts at most. Polling and refreshing do not count as visits. */
export const sessionLimits = { idleSeconds: 15 * 60, longestSeconds: 10 * 60 * 60, tokenSeconds: 10 * 60 } as const;
