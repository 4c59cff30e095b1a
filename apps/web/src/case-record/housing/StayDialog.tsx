import { useMemo } from 'react';
import type { CaseView, HousingStayView, PlaceView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { freeIn, occupancyRuns } from '../../places/occupancyRuns.js';
import { useOccupancy } from '../../places/useOccupancy.js';
import { today } from '../../session/clock.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { moveOutFields, stayFields, stayProblems, stayValuesOf } from './stayForm.js';

interface StayDialogProps {
  record: CaseView;
  name: 'moveIn' | 'change' | 'moveOut';
  stay: HousingStayView | undefined;
  places: readonly PlaceView[];
  onClose: () => void;
}

/** Moving in, moving out, or putting right; beside each place of the centre stands what is free in it today. */
export function StayDialog({ record, name, stay, places, onClose }: StayDialogProps) {
  const t = useT();
  const { occupancy } = useOccupancy(today());
  const fields = useMemo(() => {
    if (name === 'moveOut') return moveOutFields;
    const named = places.map((place) => {
      const [now] = occupancy ? occupancyRuns(occupancy, place.id) : [];
      const free = now ? freeIn(now) : null;
      const words = free === 0 ? t('places.full') : free === null ? '' : t('places.free', { smart_count: free });
      return { id: place.id, name: words ? t('housing.placeToday', { name: place.name, words }) : place.name };
    });
    return stayFields(named, name === 'change');
  }, [name, places, occupancy, t]);
  return (
    <RecordDialog
      record={record}
      kind="housing-stays"
      title={t(`housing.${name}Title`)}
      savedWords={t('housing.saved')}
      fields={fields}
      stored={stay}
      valuesOf={stayValuesOf}
      problemsOf={stayProblems}
      onClose={onClose}
    />
  );
}
