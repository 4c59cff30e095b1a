import { clockIn } from './zoned-time.js';

describe('a time that was said in another place', () => {
  it.each(['2026-01-15', '2026-07-15'])('at 08:30 in Lisbon is 09:30 here, in winter and in summer (%s)', (on) => {
    expect(clockIn({ on, time: '08:30' }, 'Europe/Lisbon', 'Europe/Berlin')).toEqual({ on, time: '09:30' });
  });

  it('may be the day before or after', () => {
    expect(clockIn({ on: '2026-03-01', time: '00:15' }, 'Europe/Istanbul', 'Europe/Berlin')).toEqual({
      on: '2026-02-28',
      time: '22:15',
    });
    expect(clockIn({ on: '2026-03-01', time: '23:30' }, 'Europe/Lisbon', 'Europe/Berlin').on).toBe('2026-03-02');
  });

  it('is the same where it was said', () => {
    const clock = { on: '2026-03-01', time: '10:00' };
    expect(clockIn(clock, 'Europe/Berlin', 'Europe/Berlin')).toEqual(clock);
  });
});
