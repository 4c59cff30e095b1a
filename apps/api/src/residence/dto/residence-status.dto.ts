import type { Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { CodeOf, PlainDate, rule, Text } from '../../common/validation/field.js';

export class ResidenceStatusBody {
  @CodeOf('residenceStatus')
  status!: Code<'residenceStatus'>;

  @PlainDate({ optional: true, description: 'first day; without it the status is only applied for' })
  validFrom?: string;

  @PlainDate({ optional: true, description: 'last day; its end is a deadline at once' })
  @rule('before', (until, status) => isInOrder((status as ResidenceStatusBody).validFrom, until))
  validUntil?: string;

  @CodeOf('residenceDocument', { optional: true, description: 'the paper issued, which need not match the status' })
  document?: Code<'residenceDocument'>;

  @Text({ max: 300, optional: true })
  authority?: string;

  @PlainDate({ optional: true })
  appliedOn?: string;

  @Text({ max: 2000, optional: true })
  reason?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

export class ResidenceStatusCorrection extends PartialType(ResidenceStatusBody) {}

export function isInOrder(from: unknown, until: unknown): boolean {
  return typeof from !== 'string' || typeof until !== 'string' || from <= until;
}
