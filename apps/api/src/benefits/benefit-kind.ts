import { benefit, type BenefitFields } from '@geleit/domain';
import { latestFirst, type RecordKind } from '../record-keeping/record-kind.js';
import { Benefit } from './benefit.entity.js';
import { benefitView, type BenefitView } from './benefit-view.js';

export const benefits: RecordKind<BenefitFields, BenefitView> = {
  subject: 'benefit',
  table: { entity: Benefit, record: benefit },
  necessary: ['kind', 'state'],
  viewer:
    ({ nameOf }) =>
    (opened) =>
      benefitView(opened, nameOf),
  order: latestFirst(({ from, decidedOn, claimedOn }) => from ?? decidedOn ?? claimedOn),
};
