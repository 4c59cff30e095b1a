import { isDue, reminderStages } from './reminder-stages.js';
import type { ReminderFields } from './reminder.js';
import { usualReminderSettings } from './reminder-settings.js';

const aReminder = (fields: Partial<ReminderFields> = {}): ReminderFields => ({
  recipientId: null,
  dueOn: '2026-11-30',
  warnDaysBefore: [14, 7, 2],
  isLegal: false,
  isAcknowledged: true,
  ...fields,
});
const told = (fields: Partial<ReminderFields>, escalateDaysBefore = 2): string[] =>
  reminderStages(aReminder(fields), escalateDaysBefore).map(
    ({ reason, at }) => `${reason} ${new Date(at).toISOString()}`,
  );

describe('the stages of a reminder', () => {
  it('warn on the morning of each chosen day, seven o’clock in Germany in winter and in summer', () => {
    expect(told({ warnDaysBefore: [7, 2] })).toEqual([
      'warning 2026-11-23T06:00:00.000Z',
      'warning 2026-11-28T06:00:00.000Z',
    ]);
    expect(told({ dueOn: '2026-03-30', warnDaysBefore: [2, 1] })).toEqual([
      'warning 2026-03-28T06:00:00.000Z',
      'warning 2026-03-29T05:00:00.000Z',
    ]);
  });

  it('warn of a period in hours by the hour', () => {
    const dueAt = '2026-10-25T12:00:00+01:00';
    expect(told({ warnDaysBefore: [], warnHoursBefore: [24, 4], dueOn: '2026-10-25', dueAt })).toEqual([
      'warning 2026-10-24T11:00:00.000Z',
      'warning 2026-10-25T07:00:00.000Z',
    ]);
  });

  it('go to deputy and lead on the set day unless somebody has confirmed', () => {
    expect(told({ warnDaysBefore: [], isAcknowledged: false }, 3)).toEqual(['escalation 2026-11-27T06:00:00.000Z']);
    expect(told({ warnDaysBefore: [], isAcknowledged: true }, 3)).toEqual([]);
  });

  it('of a legal deadline end on the morning after, confirmed or not', () => {
    expect(told({ warnDaysBefore: [], isLegal: true })).toEqual(['overdue 2026-12-01T06:00:00.000Z']);
  });
});

describe('a warning', () => {
  const [first] = reminderStages(aReminder({ warnDaysBefore: [7] }), 2);
  const at = (time: string): number => Date.parse(`2026-11-${time}`);

  it('is due from seven o’clock on, however late it is asked', () => {
    expect(isDue(first!, usualReminderSettings, at('23T06:59:59+01:00'))).toBe(false);
    expect(isDue(first!, usualReminderSettings, at('23T07:00:00+01:00'))).toBe(true);
    expect(isDue(first!, usualReminderSettings, at('29T07:00:00+01:00'))).toBe(true);
  });

  it('waits for the hour of the digest, and is in that of yesterday if that was missed', () => {
    const digest = { ...usualReminderSettings, delivery: 'digest' as const, digestAt: '09:15' };
    expect(isDue(first!, digest, at('23T09:14:59+01:00'))).toBe(false);
    expect(isDue(first!, digest, at('23T09:15:00+01:00'))).toBe(true);
    expect(isDue(first!, digest, at('24T03:00:00+01:00'))).toBe(true);
  });

  it('by hours waits for no digest', () => {
    const digest = { ...usualReminderSettings, delivery: 'digest' as const, digestAt: '18:00' };
    const urgent = { reason: 'warning' as const, at: at('23T11:00:00+01:00'), isUrgent: true };
    expect(isDue(urgent, digest, at('23T11:00:00+01:00'))).toBe(true);
  });
});
