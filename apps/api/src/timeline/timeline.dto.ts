import { Transform } from 'class-transformer';
import { Choices, CodesOf } from '../common/validation/field.js';
import { PageQuery, toList } from '../common/validation/query-field.js';
import { timelineKinds } from './timeline-item.js';

export class TimelineQuery extends PageQuery {
  @Transform(toList)
  @Choices(timelineKinds, { optional: true })
  kind?: string[];

  @Transform(toList)
  @CodesOf('supportArea', { optional: true, description: 'steps and goals of these areas alone' })
  area?: string[];
}
