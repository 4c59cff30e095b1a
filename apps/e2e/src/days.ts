import { addDays, daysBetween, todayIn } from '@geleit/domain';

export const today = (): string => todayIn('Europe/Berlin', Date.now());

/** The last day of the press release's story; its first one is 12 November 2024. */
const storyEndsOn = '2026-01-14';

/** A day of the story, moved by whole weeks so that the story ends in this week. */
export function storyDay(day: string): string {
  const weeks = Math.floor(daysBetween(storyEndsOn, today()) / 7);
  return addDays(day, weeks * 7);
}

/** As people write it: `16.04.2026`. */
export function written(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}
