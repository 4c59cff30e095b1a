import type { Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { CodeOf, Id, PlainDate, rule, Text } from '../../common/validation/field.js';

export class HousingStayBody {
  @CodeOf('housingKind')
  kind!: Code<'housingKind'>;

  @PlainDate({ optional: true, description: 'day of moving in; without it the stay is only looked for' })
  from?: string;

  @PlainDate({ optional: true, description: 'day of moving out, on which the place is free again' })
  @rule('before', (until, stay) => isInOrder((stay as HousingStayBody).from, until))
  until?: string;

  @Id({ optional: true, description: 'a place of the centre itself' })
  placeId?: string;

  @CodeOf('stayEnd', { optional: true })
  endReason?: Code<'stayEnd'>;

  @Text({ max: 300, optional: true, description: 'the house or the body that runs it' })
  provider?: string;

  @Text({ max: 2000, optional: true, description: 'never in an answer; opened on demand with a reason' })
  address?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

export class HousingStayChange extends PartialType(HousingStayBody) {}

export function isInOrder(from: unknown, until: unknown): boolean {
  return typeof from !== 'string' || typeof until !== 'string' || from <= until;
}
