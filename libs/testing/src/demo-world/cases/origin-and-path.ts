import type { Random } from '../plan/random.js';
import type { Origin, PathName, Profile, Weighted } from '../profiles/profile.js';

const union = ['BG', 'HU', 'PL', 'RO', 'SK'];
const ofUnion: readonly PathName[] = ['freeMovement', 'jobSeeker'];

/** Ways through the law that fit where somebody comes from. */
function fits(path: PathName, { nationality }: Origin): boolean {
  if (path === 'unknown') return true;
  if (nationality === 'DE') return path === 'german';
  if (nationality === 'UA') return path === 'temporary';
  return union.includes(nationality) === ofUnion.includes(path) && path !== 'temporary' && path !== 'german';
}

/** Whether somebody with this way needs no permit to stay. */
export const needsNoPermit = (path: PathName): boolean => path === 'german' || ofUnion.includes(path);

export function drawOrigin(random: Random, { origins }: Profile, path: PathName | undefined): Origin {
  const fitting = origins.filter(([origin]) => path === undefined || fits(path, origin));
  return random.weighted(fitting.length > 0 ? fitting : origins);
}

export function drawPath(random: Random, { paths }: Profile, origin: Origin): PathName {
  const fitting: Weighted<PathName> = paths.filter(([path]) => fits(path, origin));
  return fitting.length > 0 ? random.weighted(fitting) : 'tolerated';
}
