import { labelOf } from '@geleit/domain';
import { useMemo } from 'react';
import type { HealthNeedView, HousingStayView, ProceedingView } from '../../api/types.js';
import { useRecords } from '../../case-record/useRecords.js';
import { useCurrentLocale } from '../../i18n/useT.js';
import { capitalised } from '../capitalised.js';
import type { TrackItem } from './model/model.js';
import { needItems, proceedingItems, type RecordWords, stayItems } from './model/recordItems.js';

export interface TrackRecords {
  housing: readonly TrackItem[];
  health: readonly TrackItem[];
  legal: readonly TrackItem[];
}

/** What is on record about housing, health and proceedings, as the graph draws it. */
export function useTrackRecords(caseId: string): TrackRecords & { isPending: boolean } {
  const locale = useCurrentLocale();
  const stays = useRecords<HousingStayView>(caseId, 'housing-stays', 'housingStay');
  const needs = useRecords<HealthNeedView>(caseId, 'health-needs', 'healthNeed');
  const proceedings = useRecords<ProceedingView>(caseId, 'proceedings', 'proceeding');
  const words = useMemo(
    (): RecordWords => ({
      stay: (kind) => capitalised(labelOf('housingKind', kind, locale)),
      need: (need) => capitalised(labelOf('healthNeed', need, locale)),
      proceeding: (kind, roles) =>
        [
          capitalised(labelOf('proceedingKind', kind, locale)),
          // Who claims her own right is a party in every proceeding; a witness is worth a word.
          ...roles.filter((role) => role !== 'applicant').map((role) => labelOf('proceedingRole', role, locale)),
        ].join(', '),
      stage: (stage) => labelOf('proceedingStage', stage, locale),
    }),
    [locale],
  );
  const records = useMemo(
    () => ({
      housing: stayItems(stays.rows, words),
      health: needItems(needs.rows, words),
      legal: proceedingItems(proceedings.rows, words),
    }),
    [stays.rows, needs.rows, proceedings.rows, words],
  );
  return { ...records, isPending: stays.isPending || needs.isPending || proceedings.isPending };
}
