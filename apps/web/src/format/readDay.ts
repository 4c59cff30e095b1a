/**
 * Reads what people type for a day: `16.4.26`, `16.04.2026`, `16 4 2026`, `160426`, `2026-04-16`, `16.4.` (this year),
 * `heute`/`today`, `gestern`/`yesterday`, `+3`, `-3`.
 *
 * @param today plain day that relative words count from
 * @returns `YYYY-MM-DD`, or null for what is no calendar day
 */
export function readDay(text: string, today: string): string | null {
  const typed = text.trim().toLowerCase();
  const relative = { heute: 0, today: 0, gestern: -1, yesterday: -1, morgen: 1, tomorrow: 1 }[typed];
  if (relative !== undefined) return plus(today, relative);
  if (/^[+-]\d{1,3}$/.test(typed)) return plus(today, Number(typed));

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return real(iso[1], iso[2], iso[3]);
  const german =
    /^(\d{1,2})[.\s/](\d{1,2})(?:[.\s/](\d{4}|\d{2})?)?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (!german) return null;
  return real(fullYear(german[3], today), german[2], german[1]);
}

const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const fullYear = (year: string | undefined, today: string) =>
  year === undefined ? today.slice(0, 4) : year.length === 2 ? `20${year}` : year;

function real(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = Date.parse(`${text}T12:00:00Z`);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text ? null : text;
}
