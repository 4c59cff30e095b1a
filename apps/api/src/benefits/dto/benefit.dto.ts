import { benefitPeriods, type BenefitPeriod, type Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { Choice, CodeOf, Part, PlainDate, rule, Text, WholeNumber } from '../../common/validation/field.js';
import { NoticeBody } from '../../notices/notice.dto.js';

export class BenefitBody {
  @CodeOf('benefitKind')
  kind!: Code<'benefitKind'>;

  @CodeOf('benefitState')
  state!: Code<'benefitState'>;

  @PlainDate({ optional: true })
  claimedOn?: string;

  @PlainDate({ optional: true, description: 'date of the decision; when it was served stands in `notice`' })
  @rule('before', (decided, body) => isInOrder((body as BenefitBody).claimedOn, decided))
  decidedOn?: string;

  @PlainDate({ optional: true, description: 'first day for which it is granted' })
  from?: string;

  @PlainDate({ optional: true, description: 'last day for which it is granted' })
  @rule('before', (until, body) => isInOrder((body as BenefitBody).from, until))
  until?: string;

  @WholeNumber({ min: 0, max: 10_000_000_000, optional: true, description: 'whole euro cents' })
  amountCents?: number;

  @Choice(benefitPeriods, { optional: true, description: 'what the amount is paid for; without it once' })
  per?: BenefitPeriod;

  @Text({ max: 300, optional: true })
  authority?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;

  @Part(() => NoticeBody, { optional: 'not-null', description: 'how the decision was served; proposes deadlines' })
  notice?: NoticeBody;
}

export class BenefitChange extends PartialType(BenefitBody) {}

export function isInOrder(from: unknown, until: unknown): boolean {
  return typeof from !== 'string' || typeof until !== 'string' || from <= until;
}
