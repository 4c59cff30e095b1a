import { matrix } from '@geleit/domain';
import { Choice, Id, PlainDate } from '../../common/validation/field.js';
import { PageQuery } from '../../common/validation/query-field.js';
import type { RecordedAction } from '../audit.service.js';

const withoutRight: readonly RecordedAction[] = ['begin', 'accept'];
const actions = [...new Set([...matrix.map(({ action }) => action), ...withoutRight])].sort();
const subjects = [...new Set(matrix.map(({ subject }) => subject))].sort();

/** Which rows of the protocol; days are days in Germany, both inclusive. */
export class AuditEventsQuery extends PageQuery {
  @PlainDate({ optional: true })
  from?: string;

  @PlainDate({ optional: true })
  until?: string;

  @Id({ optional: true, description: 'who did it' })
  actor?: string;

  @Choice(actions, { optional: true })
  action?: string;

  @Choice(subjects, { optional: true })
  subject?: string;

  @Choice(['done', 'refused'], { optional: true })
  outcome?: 'done' | 'refused';

  @Id({ optional: true })
  caseId?: string;

  @Id({ optional: true })
  recordId?: string;
}
