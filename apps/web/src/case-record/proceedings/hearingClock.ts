import { clockIn } from '@geleit/domain';
import { day } from '../../format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';

const here = 'Europe/Berlin';

export interface HearingTime {
  on: string;
  time: string | null;
  zone: string;
}

/** 'Lissabon', 'Lisbon'; as the zone is called where it has no name of its own here. */
export const zoneName = (zone: string, t: T): string => t(`proceedings.zone.${zone.replace('Europe/', '')}` as never);

/** 'Do 16.04.2026, 08:30 Uhr in Lissabon (hier 09:30)'; the day is named again where it differs. */
export function hearingClock({ on, time, zone }: HearingTime, locale: Locale, t: T): string {
  if (time === null) return day(on, locale);
  const there = t('proceedings.at', { day: day(on, locale), time });
  if (zone === here) return there;
  const clock = clockIn({ on, time }, zone, here);
  const read = clock.on === on ? clock.time : t('proceedings.at', { day: day(clock.on, locale), time: clock.time });
  return t('proceedings.elsewhere', { there, zone: zoneName(zone, t), here: read });
}
