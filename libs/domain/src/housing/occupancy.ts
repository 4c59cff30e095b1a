import { addDays } from '../dates/arithmetic.js';
import type { PlainDateText } from '../dates/plain-date.js';
import type { PlaceCapacity } from './place.js';

/** The days of a stay. Who moves out frees the place on that very day; a stay of one day takes that day. */
export interface StayDays {
  readonly from?: PlainDateText;
  readonly until?: PlainDateText;
}

/** Whether a stay takes a bed on a day. One without a beginning is only planned and takes none. */
export function takesBedOn(stay: StayDays, day: PlainDateText): boolean {
  return stay.from !== undefined && stay.from <= day && day < freeFrom(stay);
}

/** Whether two stays share a day, so that one person cannot have both. */
export function overlap(one: StayDays, other: StayDays): boolean {
  if (one.from === undefined || other.from === undefined) return false;
  return one.from < freeFrom(other) && other.from < freeFrom(one);
}

/** Beds of a place on a day. */
export function bedsOn(capacities: readonly PlaceCapacity[], day: PlainDateText): number {
  const inOrder = capacities.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return (inOrder.findLast(({ from }) => from <= day) ?? inOrder[0])?.beds ?? 0;
}

/**
 * The first day on which more beds are taken than a place has.
 * @param stays all stays in this place
 * @returns null if there is none
 */
export function firstOverbookedDay(
  capacities: readonly PlaceCapacity[],
  stays: readonly StayDays[],
): PlainDateText | null {
  // Between these days neither the number of people nor that of beds changes for the worse.
  const days = [...stays.flatMap(({ from }) => from ?? []), ...capacities.map(({ from }) => from)].toSorted();
  return days.find((day) => stays.filter((stay) => takesBedOn(stay, day)).length > bedsOn(capacities, day)) ?? null;
}

function freeFrom({ from, until }: StayDays): PlainDateText {
  if (until === undefined) return '9999-12-31';
  return until === from ? addDays(until, 1) : until;
}
