import { codesOf } from '@geleit/domain';
import type { BenefitView, Day } from '../../api/types.js';
import type { T } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { type Notice, noNotice, noticeBody, noticeProblems, noticeWords } from '../notice/notice.js';
import type { FieldProblems, RecordField } from '../record-form/recordField.js';
import { BenefitNotice } from './BenefitNotice.js';

/** What the form of a benefit holds. */
export interface BenefitValues {
  kind: string | null;
  state: string | null;
  claimedOn: Day | null;
  decidedOn: Day | null;
  from: Day | null;
  until: Day | null;
  amountCents: number | null;
  per: string | null;
  authority: string;
  note: string;
  /** Asked once there is a decision, unless it is known how it came. */
  notice: Notice;
  isNoticeKnown: boolean;
}

export const benefitValuesOf = (benefit?: BenefitView): BenefitValues => ({
  kind: benefit?.kind ?? null,
  state: benefit?.state ?? null,
  claimedOn: benefit?.claimedOn ?? null,
  decidedOn: benefit?.decidedOn ?? null,
  from: benefit?.from ?? null,
  until: benefit?.until ?? null,
  amountCents: benefit?.amountCents ?? null,
  per: benefit?.per ?? null,
  authority: benefit?.authority ?? '',
  note: benefit?.note ?? '',
  notice: noNotice('benefit-decision'),
  isNoticeKnown: Boolean(benefit?.eventId),
});

export const benefitProblems = (values: BenefitValues): FieldProblems<BenefitValues> => {
  const { kind, state, claimedOn, decidedOn, from, until } = values;
  return {
    ...(kind === null && { kind: 'benefits.kindMissing' }),
    ...(state === null && { state: 'benefits.stateMissing' }),
    ...(claimedOn && decidedOn && decidedOn < claimedOn && { decidedOn: 'benefits.decidedBefore' }),
    ...(from && until && until < from && { until: 'recordForm.order' }),
    ...(asksNotice(values) &&
      Object.keys(noticeProblems(values.notice, today())).length > 0 && { notice: 'recordForm.noticeUnclear' }),
  };
};

/** A decision can be served once it was made. */
export const isDecided = ({ state }: Pick<BenefitValues, 'state'>): boolean =>
  state === 'granted' || state === 'refused' || state === 'received';

const asksNotice = (values: BenefitValues): boolean => isDecided(values) && !values.isNoticeKnown;

export const benefitBody = ({ notice, isNoticeKnown, ...values }: BenefitValues): object => ({
  ...values,
  ...(asksNotice({ ...values, notice, isNoticeKnown }) ? noticeBody(notice, true) : {}),
});

const isGranted = ({ state, from, until }: BenefitValues) =>
  state === 'granted' || state === 'received' || from !== null || until !== null;

export const benefitFields = (t: T): RecordField<BenefitValues>[] => [
  {
    name: 'kind',
    type: 'code',
    list: 'benefitKind',
    codes: codesOf('benefitKind'),
    label: 'benefits.kind',
    isWide: true,
  },
  { name: 'state', type: 'code', list: 'benefitState', label: 'benefits.state', isWide: true },
  { name: 'claimedOn', type: 'day', label: 'benefits.claimedOn' },
  {
    name: 'decidedOn',
    type: 'day',
    label: 'benefits.decidedOn',
    isAsked: (values) => isDecided(values) || values.decidedOn !== null,
  },
  { name: 'amountCents', type: 'euro', label: 'benefits.amount' },
  {
    name: 'per',
    type: 'option',
    label: 'benefits.per',
    options: (['once', 'month'] as const).map((value) => ({ value, label: t(`benefits.paid.${value}`) })),
  },
  { name: 'from', type: 'day', label: 'benefits.from', isAsked: isGranted },
  { name: 'until', type: 'day', label: 'benefits.until', isAsked: isGranted },
  { name: 'authority', type: 'line', max: 300, label: 'benefits.authority', isWide: true },
  { name: 'note', type: 'text', max: 20_000, label: 'housing.note' },
  {
    name: 'notice',
    type: 'part',
    label: 'recordForm.served',
    Input: BenefitNotice,
    words: noticeWords,
    isAsked: asksNotice,
  },
];
