import type { components } from '../../api/generated/schema.js';

type Schemas = components['schemas'];

/** A case in one year: what would leave, and whether it has. */
export type ReleaseYear = Schemas['ReleaseYear'];
export type CaseRelease = Schemas['CaseReleaseView'];
export type ReleaseRow = Schemas['ReleasableCase'];
export type ReleaseBatch = Schemas['CentreReleases'];
export type ReleaseOutcome = Schemas['ReleaseOutcome'];
