import { addDays, remedyOf } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import type { Recorded } from '../plan/recorded.js';
import { workingDayFrom } from '../plan/working-days.js';
import { legalMatters } from '../profiles/legal-matters.js';
import type { CaseSpec } from './case-spec.js';
import { legalDeadline, servedFor } from './legal-deadlines.js';

/** A legal deadline that was missed, and the deadline of its remedy, which began when that was noticed. */
export function missedDeadline(
  script: CaseScript,
  [daysAgo, name]: NonNullable<CaseSpec['missed']>,
): readonly Recorded[] {
  const { calendar, land } = script;
  const matter = legalMatters[name];
  const dueOn = calendar.workingDay(-daysAgo);
  const setOn = matter && servedFor(script, matter, dueOn);
  const remedy = matter && remedyOf(matter.rule);
  if (!matter || setOn === undefined || remedy === undefined) return [];
  const noticed = workingDayFrom(addDays(dueOn, 1));
  const noticedOn = noticed < calendar.today ? noticed : calendar.day(-1);
  let id = '';
  return [
    [
      setOn,
      () => {
        id = legalDeadline(script, matter, dueOn, { leavesOpen: false })?.id ?? '';
      },
    ],
    [
      noticedOn,
      () => {
        const input = { trigger: { date: noticedOn, kind: 'event' }, land } as const;
        const followUpId = script.events.set(noticedOn, remedy, input, { followsId: id });
        script.deadlines.miss(
          id,
          noticedOn,
          'Der Bescheid lag bei der früheren Unterkunft und kam zu spät.',
          followUpId,
        );
      },
    ],
  ];
}
