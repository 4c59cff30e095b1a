import { method } from './method/method.js';
import { publish, type Published } from './published.js';

/**
 * A percentage, of published numbers only and with one decimal; the one way to make one.
 *
 * @returns `null` if a number is suppressed or the base is below 25
 */
export function share(part: Published | null, base: Published | null): Published | null {
  if (part === null || base === null || base < method.smallestBase) return null;
  return publish(Math.round((part / base) * 1000) / 10);
}

/**
 * How far off a percentage may be, in percentage points: at most 100 · 3 / n against all records; against a published
 * base one standard error, (100 / base) · √(1.5 · (1 + p²)).
 */
export function shareError(part: Published, base: Published, isOfAll: boolean): Published {
  if (isOfAll) return publish((100 * method.d) / base);
  const p = part / base;
  return publish((100 / base) * Math.sqrt(1.5 * (1 + p * p)));
}

/** A category of a class dimension with its limits; without an upper one, from there on. */
export interface ClassLimits {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** A value of a class as the table shows it. */
export interface ClassValue extends ClassLimits {
  readonly value: Published | null;
}

/** Code of the class in which the middle case lies; `null` below a base of 25. */
export function medianClass(classes: readonly ClassValue[]): string | null {
  const base = baseOf(classes);
  if (base < method.smallestBase) return null;
  let cumulated = 0;
  return classes.find(({ value }) => (cumulated += value ?? 0) * 2 >= base)?.code ?? null;
}

/** Mean from the middles of the classes; `null` below a base of 25. */
export function meanOfClasses(classes: readonly ClassValue[]): Published | null {
  const base = baseOf(classes);
  if (base < method.smallestBase) return null;
  const sum = classes.reduce((all, { value, from, to }) => all + ((value ?? 0) * (from + to)) / 2, 0);
  return publish(Math.round((sum / base) * 10) / 10);
}

function baseOf(classes: readonly ClassValue[]): number {
  return classes.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
