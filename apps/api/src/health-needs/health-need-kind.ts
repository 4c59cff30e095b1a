import { healthNeed, type HealthNeedFields } from '@geleit/domain';
import { latestFirst, type RecordKind } from '../record-keeping/record-kind.js';
import { HealthNeed } from './health-need.entity.js';
import { healthNeedView, type HealthNeedView } from './health-need-view.js';

export const healthNeeds: RecordKind<HealthNeedFields, HealthNeedView> = {
  subject: 'healthNeed',
  table: { entity: HealthNeed, record: healthNeed },
  necessary: ['need', 'state'],
  viewer:
    ({ nameOf }) =>
    (opened) =>
      healthNeedView(opened, nameOf),
  order: latestFirst(({ since }) => since),
};
