import { describe, expect, it } from '@jest/globals';
import type { T } from '../../i18n/useT.js';
import { hearingClock } from './hearingClock.js';

const t = ((key: string, options?: Record<string, string>) => [key, ...Object.values(options ?? {})].join(' ')) as T;
const clock = (on: string, time: string | null, zone: string) => hearingClock({ on, time, zone }, 'de', t);

describe('a hearing', () => {
  it('at 08:30 in Lisbon shows 08:30 there and 09:30 here', () => {
    expect(clock('2026-04-16', '08:30', 'Europe/Lisbon')).toBe(
      'proceedings.elsewhere proceedings.at Do 16.04.2026 08:30 proceedings.zone.Lisbon 09:30',
    );
  });

  it('names the day again where midnight lies between', () => {
    expect(clock('2026-04-16', '23:30', 'Europe/Lisbon')).toContain('proceedings.at Fr 17.04.2026 00:30');
  });

  it('here shows its time once, and without a time only its day', () => {
    expect(clock('2026-04-16', '09:30', 'Europe/Berlin')).toBe('proceedings.at Do 16.04.2026 09:30');
    expect(clock('2026-04-16', null, 'Europe/Lisbon')).toBe('Do 16.04.2026');
  });
});
