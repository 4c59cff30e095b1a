import type { PlainDateText } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import type { CaseSpec } from './case-spec.js';

/** Whether the client must have been there. */
export type Meeting = 'contact' | 'without-client' | 'any';

/** A day on which a step was made. */
export type StepDay = readonly [PlainDateText, Meeting];

const sparsely: Readonly<Record<string, number>> = { contact: 3, clearing: 0.8, active: 1, dormant: 1.7, closed: 1 };

/**
 * The days of a case's steps: at first every few days, later every two weeks. The first is the opening, the last the
 * last contact; after it there may be one more step without the client.
 */
export function stepDays(script: CaseScript, spec: CaseSpec): readonly StepDay[] {
  const { calendar, random, opening } = script;
  const last = spec.isContactExact ? calendar.day(-spec.contactDaysAgo) : calendar.workingDay(-spec.contactDaysAgo);
  const days: StepDay[] = [[opening.openedOn, 'contact']];
  const factor = sparsely[spec.state] ?? 1;
  let day = spec.openedDaysAgo;
  for (;;) {
    const age = spec.openedDaysAgo - day;
    const mean = (age < 21 ? 5.5 : age < 100 ? 11 : 19) * factor;
    day -= Math.max(1, Math.round(Math.min(2.5, -Math.log(1 - random.fraction())) * mean));
    const date = calendar.workingDay(-day);
    if (day <= spec.contactDaysAgo || date >= last) break;
    days.push([date, 'any']);
  }
  if (last > opening.openedOn) days.push([last, 'contact']);
  const isFollowed = spec.closedDaysAgo === undefined && spec.profile !== 'silent' && random.chance(0.5);
  const after = calendar.workingDay(-random.between(1, Math.max(1, spec.contactDaysAgo - 1)));
  return isFollowed && after > last ? [...days, [after, 'without-client']] : days;
}
