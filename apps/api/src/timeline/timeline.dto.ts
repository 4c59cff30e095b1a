import { Choice } from '../common/validation/field.js';
import { PageQuery } from '../common/validation/query-field.js';

export class TimelineQuery extends PageQuery {
  @Choice(['supportStep', 'residenceStatus', 'deadline', 'caseEvent'], { optional: true })
  kind?: string;
}
