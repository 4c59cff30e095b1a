import { Temporal } from 'temporal-polyfill';
import { addDays } from '../dates/arithmetic.js';
import type { PlainDateText } from '../dates/plain-date.js';
import type { ReminderFields } from './reminder.js';
import type { ReminderReason } from './reminder-delivery.js';
import type { ReminderSettingsFields } from './reminder-settings.js';

const zone = 'Europe/Berlin';
/** Warnings of a day are there when work begins. */
const morning = '07:00';

/** A moment from which somebody has to be told. */
export interface ReminderStage {
  readonly reason: ReminderReason;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** A warning by hours cannot wait for a digest. */
  readonly isUrgent: boolean;
}

/**
 * Every moment at which an open deadline asks for somebody, in order: its warnings, the day by which somebody should
 * have confirmed one, and for a legal deadline the morning after its last day.
 *
 * @param escalateDaysBefore days before the due date; what was confirmed is never escalated
 */
export function reminderStages(reminder: ReminderFields, escalateDaysBefore: number): readonly ReminderStage[] {
  const { dueOn, dueAt, warnDaysBefore, warnHoursBefore = [], isLegal, isAcknowledged } = reminder;
  const stages: ReminderStage[] = warnDaysBefore.map((days) => stageOf('warning', addDays(dueOn, -days)));
  if (dueAt !== undefined) {
    const end = Temporal.Instant.from(dueAt).epochMilliseconds;
    for (const hours of warnHoursBefore)
      stages.push({ reason: 'warning', at: end - hours * 3_600_000, isUrgent: true });
  }
  if (!isAcknowledged) stages.push(stageOf('escalation', addDays(dueOn, -escalateDaysBefore)));
  if (isLegal) stages.push(stageOf('overdue', addDays(dueOn, 1)));
  return stages.sort((a, b) => a.at - b.at);
}

/**
 * Whether somebody is to be told of a stage by now. A digest gathers what has come up until its hour: the last hour of
 * digest that has passed decides, so a digest that was missed is made up for.
 */
export function isDue(stage: ReminderStage, settings: ReminderSettingsFields, nowMs: number): boolean {
  const isGathered = settings.delivery === 'digest' && !stage.isUrgent;
  return stage.at <= (isGathered ? lastDigest(settings.digestAt, nowMs) : nowMs);
}

function lastDigest(digestAt: string, nowMs: number): number {
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone).toPlainDate().toString();
  const todays = instantOf(today, digestAt);
  return todays <= nowMs ? todays : instantOf(addDays(today, -1), digestAt);
}

const stageOf = (reason: ReminderReason, day: PlainDateText): ReminderStage => ({
  reason,
  at: instantOf(day, morning),
  isUrgent: false,
});

/** A time of day in Germany, whatever the offset there is on that day. */
function instantOf(day: PlainDateText, time: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}
