import type { PlainDateText } from '@geleit/domain';
import type { DemoPerson } from '../people/person.js';

/** How a case begins, and who writes in it. */
export interface CaseOpening {
  readonly code: string;
  readonly openedOn: PlainDateText;
  readonly worker: DemoPerson;
  /** Who writes in the worker's stead while she is away. */
  readonly standIn?: { readonly person: DemoPerson; readonly since: PlainDateText };
}
