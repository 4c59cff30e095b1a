/**
 * Moves marks apart that would cover each other, as little as possible and without changing their order.
 *
 * @param places wished centres in pixels, ascending
 * @param gap smallest distance between two centres
 * @param lowest,highest the edges; with too many marks they overlap at the right edge rather than leave it
 */
export function spread(places: readonly number[], gap: number, lowest: number, highest: number): number[] {
  const moved = places.map((place) => Math.min(Math.max(place, lowest), highest));
  for (let at = 1; at < moved.length; at += 1) moved[at] = Math.max(moved[at]!, moved[at - 1]! + gap);
  const last = moved.length - 1;
  if (last >= 0 && moved[last]! > highest) {
    moved[last] = highest;
    for (let at = last - 1; at >= 0; at -= 1) moved[at] = Math.max(lowest, Math.min(moved[at]!, moved[at + 1]! - gap));
  }
  return moved;
}
