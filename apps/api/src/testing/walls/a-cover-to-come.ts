import { addDays, todayIn } from '@geleit/domain';

/** Days of a deputyship that has not begun, and ends within the longest time allowed. */
export function aCoverToCome(): { from: string; until: string } {
  const today = todayIn('Europe/Berlin', Date.now());
  return { from: addDays(today, 300), until: addDays(today, 330) };
}
