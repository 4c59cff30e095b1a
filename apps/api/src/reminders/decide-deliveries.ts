import {
  isDue,
  type ReminderDeliveryFields,
  type ReminderFields,
  type ReminderReason,
  reminderReasons,
  type ReminderSettingsFields,
  reminderStages,
} from '@geleit/domain';
import type { CaseWall, Team } from './who-is-told.js';

/** A reminder with the person who sees to its deadline. */
export interface OpenReminder {
  id: string;
  fields: ReminderFields;
  responsibleId: string;
  wall: CaseWall;
}

/** That a person is to be told of one stage of one deadline. Made of what it says, so a moved date is a new one. */
export interface Claim {
  deadlineId: string;
  userId: string;
  reason: ReminderReason;
  dueOn: string;
  at: number;
}

/** All that has come due by now, for everybody who is to be told of it. */
export function dueClaims(
  reminders: readonly OpenReminder[],
  team: Team,
  rules: { escalateDaysBefore: number; settingsOf: (userId: string) => ReminderSettingsFields; nowMs: number },
): Claim[] {
  return reminders.flatMap(({ id: deadlineId, fields, responsibleId, wall }) =>
    reminderStages(fields, rules.escalateDaysBefore)
      .filter(({ at }) => at <= rules.nowMs)
      .flatMap((stage) =>
        team
          .toldOf(stage.reason, responsibleId, wall)
          .filter((userId) => isDue(stage, rules.settingsOf(userId), rules.nowMs))
          .map((userId) => ({ deadlineId, userId, reason: stage.reason, dueOn: fields.dueOn, at: stage.at })),
      ),
  );
}

/**
 * The mails for claims that were just made: several of one deadline become one mail that says the weightiest; whoever
 * wants a digest gets one for all.
 */
export function deliveriesFor(
  claims: readonly Claim[],
  settingsOf: (userId: string) => ReminderSettingsFields,
): ReminderDeliveryFields[] {
  const people = Map.groupBy(claims, ({ userId }) => userId);
  return [...people].flatMap(([recipientId, own]) => {
    const byDeadline = Map.groupBy(own, ({ deadlineId }) => deadlineId);
    const deadlines = [...byDeadline].map(([id, some]) => ({ id, reason: weightiest(some) }));
    return settingsOf(recipientId).delivery === 'digest'
      ? [{ recipientId, deadlines }]
      : deadlines.map((one) => ({ recipientId, deadlines: [one] }));
  });
}

function weightiest(claims: readonly Claim[]): ReminderReason {
  const present = new Set(claims.map(({ reason }) => reason));
  return reminderReasons.findLast((reason) => present.has(reason)) ?? 'warning';
}
