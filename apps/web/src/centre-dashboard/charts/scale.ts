const steps = [1, 2, 5] as const;

/**
 * Ticks of an axis of counts: 0 and whole, even steps up to the first one not below `max`.
 *
 * @param max  greatest value, whole, ≥ 0
 * @param most at most this many steps above 0, whole, ≥ 1
 */
export function ticksOf(max: number, most = 3): number[] {
  const wanted = Math.max(1, max) / most;
  let power = 1;
  for (;;) {
    const step = steps.map((factor) => factor * power).find((size) => size >= wanted);
    if (step) return Array.from({ length: Math.ceil(Math.max(1, max) / step) + 1 }, (_, at) => at * step);
    power *= 10;
  }
}

/** Where `value` lies on an axis that runs from `zero` (value 0) to `top` (value `max`), in the drawing's units. */
export const positionOf = (value: number, max: number, zero: number, top: number): number =>
  max === 0 ? zero : zero + (top - zero) * (value / max);

/** Middles of `count` equal bands between `from` and `to`. */
export const bandMiddles = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, at) => from + ((to - from) / count) * (at + 0.5));

/** Width of a bar in per cent of the longest one; a value above 0 is never drawn as nothing. */
export const shareOf = (value: number, max: number): number => (max <= 0 ? 0 : Math.min(100, (value / max) * 100));
