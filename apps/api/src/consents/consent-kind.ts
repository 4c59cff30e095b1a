import { consent, type ConsentFields } from '@geleit/domain';
import type { CaseTable } from '../cases/case-records.js';
import { latestFirst, type RecordKind } from '../record-keeping/record-kind.js';
import { Consent } from './consent.entity.js';
import { consentView, type ConsentView } from './consent-view.js';

export const consentTable: CaseTable<ConsentFields> = { entity: Consent, record: consent };

export const consents: RecordKind<ConsentFields, ConsentView> = {
  subject: 'consent',
  table: consentTable,
  necessary: ['purpose', 'state', 'on'],
  viewer:
    ({ nameOf }) =>
    (opened) =>
      consentView(opened, nameOf),
  order: latestFirst(({ on }) => on),
};
