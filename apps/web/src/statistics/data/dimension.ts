import type { components } from '../../api/generated/schema.js';

type Schemas = components['schemas'];

export type Category = Schemas['StatisticsCategory'];

/** A question that the released cases answer. */
export type Dimension = Schemas['StatisticsDimension'];

/** What can be asked of a frozen year. */
export type Dimensions = Schemas['StatisticsDimensions'];
