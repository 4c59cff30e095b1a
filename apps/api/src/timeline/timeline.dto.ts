import { Choice } from '../common/validation/field.js';
import { PageQuery } from '../common/validation/query-field.js';
import { timelineKinds } from './timeline-item.js';

export class TimelineQuery extends PageQuery {
  @Choice(timelineKinds, { optional: true })
  kind?: string;
}
