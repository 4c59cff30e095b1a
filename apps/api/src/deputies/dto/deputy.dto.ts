import { Choice, Id, PlainDate } from '../../common/validation/field.js';
import { PageQuery } from '../../common/validation/query-field.js';

export class DeputyBody {
  @Id({ optional: true, description: 'who is away; without it, who asks. A lead appoints for anybody of the centre' })
  userId?: string;

  @Id({ description: 'who stands in' })
  deputyId!: string;

  @PlainDate({ description: 'first day; not in the past' })
  from!: string;

  @PlainDate({ description: 'last day, inclusive; within a year' })
  until!: string;
}

export class DeputyChange {
  @PlainDate({ description: 'last day, inclusive; not in the past, within a year' })
  until!: string;
}

export class DeputyListQuery extends PageQuery {
  @Choice(['true', 'false'], { optional: true, description: '`true`: those of today; `false`: all others' })
  current?: 'true' | 'false';
}
