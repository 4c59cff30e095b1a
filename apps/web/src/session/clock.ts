import { dayOf } from '../format/dates.js';

let ahead = 0;

/** The server's clock counts: a wrong clock of a workstation must not make a deadline look open. */
export const followServerClock = (serverNow: string): void => {
  const difference = Date.parse(serverNow) - Date.now();
  // Seconds are the way of the answer, not the clock.
  ahead = Math.abs(difference) < 30_000 ? 0 : difference;
};

export const now = (): number => Date.now() + ahead;

/** Today in Germany, `YYYY-MM-DD`. */
export const today = (): string => dayOf(now());
