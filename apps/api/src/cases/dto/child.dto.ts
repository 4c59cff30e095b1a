import type { Code } from '@geleit/domain';
import { CodeOf, Part, PlainDate } from '../../common/validation/field.js';

export class EarlierWhereabouts {
  @CodeOf('whereabouts')
  whereabouts!: Code<'whereabouts'>;

  @PlainDate({ optional: true })
  since?: string;
}

/** One child of the client; children are counted apart from clients. */
export class ChildBody {
  @CodeOf('childAgeGroup')
  ageGroup!: Code<'childAgeGroup'>;

  @CodeOf('whereabouts')
  whereabouts!: Code<'whereabouts'>;

  @PlainDate({ optional: true })
  since?: string;

  @Part(() => EarlierWhereabouts, { optional: true, many: 20 })
  earlier?: EarlierWhereabouts[];
}
