/**
 * Moves marks apart that would cover each other, as little as possible and without changing their order.
 *
 * @param places wished centres in pixels, ascending
 * @param gap smallest distance between two centres
 * @param lowest,highest the edges; with too many marks they overlap at the left edge rather than leave it
 */
export function spread(places: readonly number[], gap: number, lowest: number, highest: number): number[] {
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(lowest, place, (pushed.at(-1) ?? -Infinity) + gap));
  const moved: number[] = [];
  for (const place of pushed.toReversed())
    moved.push(Math.max(lowest, Math.min(place, highest, (moved.at(-1) ?? Infinity) - gap)));
  return moved.toReversed();
}
