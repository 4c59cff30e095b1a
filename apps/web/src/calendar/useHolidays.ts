import { holidayOn, lands } from '@geleit/domain';
import { useCallback } from 'react';
import type { Day } from '../api/types.js';
import { useCurrentLocale } from '../i18n/useT.js';
import { useMe } from '../session/me.js';

const isLand = (code: string): boolean => lands.some((land) => land.code === code);

/** The table of holidays ends somewhere; a calendar may be turned further. */
const isKnown = (day: Day): boolean => day >= '2000' && day < '2071';

/**
 * The name of a day's public holiday, or null.
 *
 * @param land of the seat that counts; the centre's own unless said. A centre without one has no holidays.
 */
export function useHolidays(land?: string): (day: Day) => string | null {
  const own = useMe().organisation.land;
  const locale = useCurrentLocale();
  const code = land ?? own ?? '';
  return useCallback(
    (day) => (isLand(code) && isKnown(day) ? (holidayOn(day, code)?.[locale] ?? null) : null),
    [code, locale],
  );
}
