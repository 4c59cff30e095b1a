/**
 * Parts one time among several cases, in whole minutes that add up to it again; the first ones take what is left over.
 *
 * @param minutes 0 to 1440
 * @param cases at least 1
 */
export function shareMinutes(minutes: number, cases: number): readonly number[] {
  const least = Math.floor(minutes / cases);
  return Array.from({ length: cases }, (_, index) => least + (index < minutes % cases ? 1 : 0));
}
