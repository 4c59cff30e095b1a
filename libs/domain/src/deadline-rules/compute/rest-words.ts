import type { Temporal } from 'temporal-polyfill';
import type { Bilingual } from '../deadline-rule.js';
import { holidayOn } from '../holidays/holiday-on.js';
import { seatOf } from '../holidays/lands.js';
import { weekdayWords } from './words.js';

/** Why nobody has to act on this day: `Samstag und Tag der Deutschen Einheit`; empty on a working day. */
export function restWords(day: Temporal.PlainDate, land: string): Bilingual {
  const weekend = day.dayOfWeek >= 6 ? weekdayWords(day) : undefined;
  const holiday = holidayOn(day.toString(), land);
  const seat = seatOf(land);
  const de = [weekend?.de, holiday && `${holiday.de} (${seat?.de ?? land})`];
  const en = [weekend?.en, holiday && `${holiday.en} (${seat?.en ?? land})`];
  return { de: de.filter(Boolean).join(' und '), en: en.filter(Boolean).join(' and ') };
}
