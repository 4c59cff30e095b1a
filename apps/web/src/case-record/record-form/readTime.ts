/** `HH:MM` of a time as people type it: 8:30, 8.30, 830, 0830, 14, 14 Uhr; null for what is no time of day. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?(?:uhr|h)?$/i.exec(text.trim().replace(/\s*uhr$/i, ''));
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? '0')];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
