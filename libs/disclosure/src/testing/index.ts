export { truthOf } from '../attacks/truth.js';
export type { Draft } from '../cube/draft.js';
export { draftOf2022 } from './draft-of-2022.js';
export { setFilterAnswer, valueOfSet } from './set-filters.js';
export { productCube, thresholdOnlyCube, unfittedCube } from './weak-variants.js';
