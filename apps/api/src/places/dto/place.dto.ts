import type { Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { CodeOf, PlainDate, Text, WholeNumber } from '../../common/validation/field.js';

export class PlaceBody {
  @Text({ max: 200, min: 1, description: 'what the team calls it' })
  name!: string;

  @CodeOf('housingKind')
  kind!: Code<'housingKind'>;

  @WholeNumber({ min: 0, max: 200, description: 'beds; 0 closes the place' })
  capacity!: number;

  @PlainDate({ optional: 'not-null', description: 'first day with this capacity; without it today' })
  capacityFrom?: string;

  @Text({ max: 2000, optional: true, description: 'never in an answer; opened on demand with a reason' })
  address?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

export class PlaceChange extends PartialType(PlaceBody) {}

export class OccupancyQuery {
  @PlainDate({ optional: true, description: 'first day; without it today' })
  from?: string;

  @PlainDate({ optional: true, description: 'last day, at most a year later; without it 30 days later' })
  until?: string;
}
