import { labelOf } from '@geleit/domain';
import type { HousingStayView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { periodWords } from '../periodWords.js';
import { RecordEntry } from '../RecordEntry.js';
import { usePlaces } from './usePlaces.js';

/** A stay in the timeline. */
export function HousingStayEntry({ stay, on, who }: { stay: HousingStayView; on: string; who: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { places } = usePlaces();
  return (
    <RecordEntry
      area="housing"
      on={on}
      who={who}
      title={capitalised(labelOf('housingKind', stay.kind, locale))}
      facts={[
        periodWords(stay.from, stay.until, today(), t),
        places.find(({ id }) => id === stay.placeId)?.name ?? stay.provider,
        stay.endReason && t('housing.endedBy', { reason: labelOf('stayEnd', stay.endReason, locale) }),
      ]}
      texts={[stay.note]}
    />
  );
}
