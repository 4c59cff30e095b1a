import {
  addDays,
  computeDeadline,
  type DeadlineRuleId,
  type DeadlineTrigger,
  deadlineRuleOf,
  holidayOn,
  type PlainDateText,
} from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import { isWorkingDay } from '../plan/working-days.js';
import type { LegalMatter } from '../profiles/legal-matters.js';

const daysToDecision = 300;

/** Longest period, in days, that is looked back over for a trigger. */
const longest = 400;

/**
 * The last day on which something must have been served so that the engine makes it due on this very day; undefined
 * where no day does, for nothing is due on a holiday.
 */
export function triggerFor(
  ruleId: DeadlineRuleId,
  dueOn: PlainDateText,
  land: string,
  kind: DeadlineTrigger['kind'] = 'notified',
): DeadlineTrigger | undefined {
  const rule = deadlineRuleOf(ruleId);
  if (!rule) return undefined;
  for (let days = 0; days < longest; days += 1) {
    const trigger = { date: addDays(dueOn, -days), kind };
    const computed = computeDeadline({ rule, trigger, land });
    if (computed.dueOn < dueOn) return undefined;
    if (computed.dueOn === dueOn && isWorkingDay(trigger.date)) return trigger;
  }
  return undefined;
}

/** The day on which a deadline is entered that is due on `dueOn`: when it was served, or when the case was opened. */
export function servedFor(
  { land, calendar, opening }: CaseScript,
  { rule, triggerKind }: LegalMatter,
  dueOn: PlainDateText,
): PlainDateText | undefined {
  const trigger = triggerFor(rule, dueOn, land, triggerKind);
  if (!trigger || trigger.date >= calendar.today) return undefined;
  return trigger.date < opening.openedOn ? opening.openedOn : trigger.date;
}

/** Records what was served and accepts the deadline that is due on this day; `servedFor` has said that there is one. */
export function legalDeadline(
  script: CaseScript,
  matter: LegalMatter,
  dueOn: PlainDateText,
  { leavesOpen }: { leavesOpen: boolean },
): { id: string } | undefined {
  const { rule, event: kind, triggerKind } = matter;
  const trigger = triggerFor(rule, dueOn, script.land, triggerKind);
  const setOn = servedFor(script, matter, dueOn);
  if (!trigger || setOn === undefined) return undefined;
  // In asylum law the day of the application says which law holds.
  const law = kind.startsWith('asylum-') ? { appliedOn: addDays(trigger.date, -daysToDecision) } : {};
  const fields = { kind, date: trigger.date, triggerKind: trigger.kind, evidence: 'envelope', ...law } as const;
  const eventId = script.events.record(setOn, fields, script.land);
  const id = script.events.accept(setOn, eventId, rule);
  if (!leavesOpen) script.events.declineRest(setOn, eventId, 'Nach der Belehrung nicht einschlägig.');
  return { id };
}

const holidayLands = ['BY-A', 'BW', 'NW', 'SN', 'ST', 'TH', 'MV', 'BE'] as const;

/**
 * A year to object, for the instruction was missing, that ends on a holiday of another Land alone and so moves by a day;
 * at least `notBefore` days from today.
 */
export function onRegionalHoliday(script: CaseScript, notBefore: number): void {
  const { calendar, opening, land: own } = script;
  for (let days = notBefore; days < 365; days += 1) {
    const raw = calendar.day(days);
    const weekday = new Date(`${raw}T12:00:00Z`).getUTCDay();
    const land = holidayLands.find((one) => holidayOn(raw, one) && !holidayOn(raw, own));
    if (land === undefined || weekday === 0 || weekday === 6) continue;
    const trigger = { date: `${Number(raw.slice(0, 4)) - 1}${raw.slice(4)}`, kind: 'notified' } as const;
    const input = { trigger, land, evidence: 'letter-date', missingInstruction: true } as const;
    script.events.set(opening.openedOn, 'foreigners-no-instruction-1y', input);
    return;
  }
}
