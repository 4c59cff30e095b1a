import type { components } from '../../api/generated/schema.js';

/** How published figures came about; stands behind every one of them. */
export type Method = components['schemas']['StatisticsMethod'];
