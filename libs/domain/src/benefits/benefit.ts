import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

export const benefitPeriods = ['once', 'month'] as const;
export type BenefitPeriod = (typeof benefitPeriods)[number];

/** What a client lives on or is owed. */
export interface BenefitFields {
  readonly kind: Code<'benefitKind'>;
  readonly state: Code<'benefitState'>;
  readonly claimedOn?: PlainDateText;
  readonly decidedOn?: PlainDateText;
  readonly from?: PlainDateText;
  readonly until?: PlainDateText;
  /** Whole euro cents. */
  readonly amountCents?: number;
  /** What the amount is paid for; absent: once. */
  readonly per?: BenefitPeriod;
  readonly authority?: string;
  readonly note?: string;
  /** The decision as a legal event, which proposes deadlines. */
  readonly eventId?: string;
}

export const benefit: SealedRecord<BenefitFields> = {
  table: 'benefit',
  fields: {
    kind: 'facts',
    state: 'facts',
    claimedOn: 'facts',
    decidedOn: 'facts',
    from: 'facts',
    until: 'facts',
    amountCents: 'facts',
    per: 'facts',
    authority: 'narrative',
    note: 'narrative',
    eventId: 'facts',
  },
};

/** Amounts of one kind in one state, added up to the cent. */
export interface BenefitSum {
  readonly kind: Code<'benefitKind'>;
  readonly state: Code<'benefitState'>;
  readonly per: BenefitPeriod;
  readonly cents: number;
}

/** Adds up the amounts that were stated; monthly amounts and single ones are never added to each other. */
export function sumsOf(benefits: readonly BenefitFields[]): readonly BenefitSum[] {
  const sums = new Map<string, BenefitSum>();
  for (const { kind, state, per = 'once', amountCents } of benefits) {
    if (amountCents === undefined) continue;
    const key = [kind, state, per].join('|');
    sums.set(key, { kind, state, per, cents: (sums.get(key)?.cents ?? 0) + amountCents });
  }
  return [...sums.values()];
}
