import type { BenefitFields } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/benefits/{id}`. */
export interface BenefitBody extends Omit<BenefitFields, 'eventId'> {
  notice?: { date: string; triggerKind: 'notified' | 'posted' | 'event'; evidence?: string; land?: string };
}

/** A benefit that was claimed, valid by itself. */
export function aBenefit(fields: Partial<BenefitBody> = {}): BenefitBody {
  return { kind: 'asylblg', state: 'claimed', claimedOn: '2026-02-03', authority: 'Sozialamt', ...fields };
}
