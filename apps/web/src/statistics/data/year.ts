import type { components } from '../../api/generated/schema.js';

type Schemas = components['schemas'];

/** A year of the statistics; what is only the office's is empty for the team. */
export type StatisticsYear = Schemas['StatisticsYear'];
export type CentreReadiness = Schemas['CentreReadiness'];

/** How far the centres are; no number of records. */
export type Readiness = Schemas['YearReadiness'];
