import { drawSeed } from '../cube/build-release.js';
import { draftCube, type Draft } from '../cube/draft.js';
import { yearDimensions } from '../dimensions/year-dimensions.js';
import { keyed, takeIn } from '../records/intake.js';
import type { Random } from '../records/random.js';
import { syntheticYear2022 } from '../year-2022/synthetic-year.js';

/** The invented year 2022 counted with this noise: what `buildRelease` makes of it before anything is shown. */
export function draftOf2022(random: Random): Draft {
  const rounding = drawSeed(random);
  return draftCube(takeIn(keyed(syntheticYear2022(), random), yearDimensions()), rounding);
}
