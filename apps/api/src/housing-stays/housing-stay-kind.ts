import { housingStay, type HousingStayFields } from '@geleit/domain';
import { latestFirst, type RecordKind } from '../record-keeping/record-kind.js';
import { HousingStay } from './housing-stay.entity.js';
import { housingStayView, type HousingStayView } from './housing-stay-view.js';

export const housingStays: RecordKind<HousingStayFields, HousingStayView> = {
  subject: 'housingStay',
  table: { entity: HousingStay, record: housingStay, guarded: 'location' },
  necessary: ['kind'],
  viewer:
    ({ nameOf }) =>
    (opened) =>
      housingStayView(opened, nameOf),
  order: latestFirst(({ from }) => from),
};
