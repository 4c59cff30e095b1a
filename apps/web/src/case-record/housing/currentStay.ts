import { takesBedOn } from '@geleit/domain';
import type { Day, HousingStayView } from '../../api/types.js';

/** Where somebody lives on a day, if that is known. */
export const currentStay = (stays: readonly HousingStayView[], today: Day): HousingStayView | undefined =>
  stays.find(({ from, until }) => takesBedOn({ ...(from && { from }), ...(until && { until }) }, today));

export type StayStanding = 'current' | 'planned' | 'ended' | 'sought';

export function standingOfStay({ from, until }: HousingStayView, today: Day): StayStanding {
  if (!from) return 'sought';
  if (from > today) return 'planned';
  return until && until <= today && until !== from ? 'ended' : until && until < today ? 'ended' : 'current';
}
