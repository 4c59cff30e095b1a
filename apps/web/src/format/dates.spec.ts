import { day, dayLong, dayNear, dayOf, daysFrom, dayPlus, timeOf } from './dates.js';

describe('days on the page', () => {
  it('stand with their weekday, in German and English', () => {
    expect([day('2026-04-16', 'de'), dayNear('2026-04-16', 'de'), dayLong('2026-01-27', 'de')]).toEqual([
      'Do 16.04.2026',
      'Do 16.04.',
      'Dienstag, 27. Januar 2026',
    ]);
    expect([day('2026-04-16', 'en'), dayNear('2026-04-16', 'en')]).toEqual(['Thu 16 Apr 2026', 'Thu 16 Apr']);
  });

  it('are the same calendar day whatever the zone of the browser', () => {
    const zones = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'];
    const before = process.env.TZ;
    const shown = zones.map((zone) => {
      process.env.TZ = zone;
      return day('2026-03-29', 'de');
    });
    process.env.TZ = before;
    expect(shown).toEqual(['So 29.03.2026', 'So 29.03.2026', 'So 29.03.2026']);
  });

  it('are counted over the change to summer time', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
    expect(dayPlus('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('begin at midnight in Germany', () => {
    expect([dayOf('2026-01-26T22:59:59Z'), dayOf('2026-01-26T23:00:00Z')]).toEqual(['2026-01-26', '2026-01-27']);
    expect(timeOf('2026-07-01T08:42:00Z', 'de')).toBe('10:42');
  });
});
