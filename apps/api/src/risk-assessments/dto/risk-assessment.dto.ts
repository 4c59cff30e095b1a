import type { Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { CodeOf, PlainDate, rule, Text } from '../../common/validation/field.js';

/** What threatens the client, as seen on a day. */
export class RiskAssessmentBody {
  @PlainDate({ notInFuture: true })
  assessedOn!: string;

  @CodeOf('riskLevel', { description: 'the newest one is a fact of the case' })
  level!: Code<'riskLevel'>;

  @PlainDate({ optional: true, description: 'day on which it is to be assessed anew' })
  @rule('before', (review, body) => isReviewAfter((body as RiskAssessmentBody).assessedOn, review))
  reviewOn?: string;

  @Text({ max: 20_000, optional: true })
  reasons?: string;

  @Text({ max: 20_000, optional: true, description: 'what to do when it gets dangerous' })
  safetyPlan?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

export class RiskAssessmentChange extends PartialType(RiskAssessmentBody) {}

export function isReviewAfter(assessed: unknown, review: unknown): boolean {
  return typeof assessed !== 'string' || typeof review !== 'string' || assessed <= review;
}
