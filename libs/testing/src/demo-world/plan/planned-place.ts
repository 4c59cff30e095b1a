import type { PlaceFields } from '@geleit/domain';
import type { Planned } from './planned-case.js';

/** A flat or house of a centre. */
export interface PlannedPlace extends Planned<PlaceFields> {
  readonly organisationId: string;
}
