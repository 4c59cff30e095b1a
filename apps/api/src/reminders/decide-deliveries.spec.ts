import { type ReminderFields, usualReminderSettings } from '@geleit/domain';
import { deliveriesFor, dueClaims, type OpenReminder } from './decide-deliveries.js';
import { Team } from './who-is-told.js';

const team = new Team(
  [
    { id: 'mira', role: 'caseworker', isPresent: true },
    { id: 'lead', role: 'lead', isPresent: true },
  ],
  [],
);
const open = (id: string, fields: Partial<ReminderFields> = {}): OpenReminder => ({
  id,
  responsibleId: 'mira',
  wall: { isRestricted: false, blocked: [], allowed: [] },
  fields: {
    recipientId: null,
    dueOn: '2026-11-30',
    warnDaysBefore: [14, 7, 2],
    isLegal: false,
    isAcknowledged: false,
    ...fields,
  },
});
const single = () => usualReminderSettings;
const digest = () => ({ ...usualReminderSettings, delivery: 'digest' as const });
const at = (instant: string, settingsOf: typeof single | typeof digest = single) => ({
  escalateDaysBefore: 2,
  settingsOf,
  nowMs: Date.parse(instant),
});

describe('warnings that were missed', () => {
  it('become one mail for each deadline and person', () => {
    const claims = dueClaims([open('a'), open('b')], team, at('2026-11-24T08:00:00+01:00'));

    expect(claims).toHaveLength(4);
    expect(deliveriesFor(claims, single)).toEqual([
      { recipientId: 'mira', deadlines: [{ id: 'a', reason: 'warning' }] },
      { recipientId: 'mira', deadlines: [{ id: 'b', reason: 'warning' }] },
    ]);
  });

  it('become one mail for each person who wants a digest', () => {
    const claims = dueClaims([open('a'), open('b')], team, at('2026-11-24T08:00:00+01:00', digest));

    expect(deliveriesFor(claims, digest)).toEqual([
      {
        recipientId: 'mira',
        deadlines: [
          { id: 'a', reason: 'warning' },
          { id: 'b', reason: 'warning' },
        ],
      },
    ]);
  });
});

describe('a mail', () => {
  it('says the weightiest of what came up for its reader', () => {
    const late = open('a', { isLegal: true });
    const claims = dueClaims([late], team, at('2026-12-01T07:00:00+01:00'));

    expect(deliveriesFor(claims, single)).toEqual([
      { recipientId: 'mira', deadlines: [{ id: 'a', reason: 'warning' }] },
      { recipientId: 'lead', deadlines: [{ id: 'a', reason: 'overdue' }] },
    ]);
  });
});

describe('a date that was moved', () => {
  it('makes claims of its own, so its warnings come although those of the old date were sent', () => {
    const now = at('2026-11-29T08:00:00+01:00');
    const [before] = dueClaims([open('a')], team, now);
    const [after] = dueClaims([open('a', { dueOn: '2026-12-01' })], team, now);

    expect(after).not.toEqual(before);
  });
});
