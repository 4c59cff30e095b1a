import type { Code } from '@geleit/domain';
import { OmitType, PartialType } from '@nestjs/swagger';
import { CodeOf, PlainDate, Text, WholeNumber } from '../../common/validation/field.js';

/** A need and what is to be reached. */
export class GoalBody {
  @CodeOf('supportArea')
  area!: Code<'supportArea'>;

  @Text({ max: 300, min: 1 })
  title!: string;

  @Text({ max: 2000, optional: true, description: 'what the client needs' })
  need?: string;

  @CodeOf('goalState', { optional: 'not-null' })
  state: Code<'goalState'> = 'open';

  @PlainDate({ optional: true, description: 'day on which the goal is to be looked at again' })
  reviewOn?: string;

  @WholeNumber({ min: 0, max: 4, optional: 'not-null', description: 'how things stand: 0 critical to 4 stable' })
  progress?: number;

  @PlainDate({ notInFuture: true, optional: 'not-null', description: 'day of that progress; without it today' })
  progressOn?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

class GoalWithoutState extends OmitType(GoalBody, ['state']) {}

/** Progress is added to its history, or replaces what was entered for the same day. */
export class GoalChange extends PartialType(GoalWithoutState) {
  @CodeOf('goalState', { optional: 'not-null' })
  state?: Code<'goalState'>;
}
