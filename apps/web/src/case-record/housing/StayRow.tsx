import { labelOf } from '@geleit/domain';
import type { HousingStayView, PlaceView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Tag, type TagTone } from '../../ui/Tag.js';
import { periodWords } from '../periodWords.js';
import { type RowAction, RecordRow } from '../RecordRow.js';
import { type StayStanding, standingOfStay } from './currentStay.js';

const tones = { current: 'ok', planned: 'accent', ended: 'quiet', sought: 'line' } as const satisfies Record<
  StayStanding,
  TagTone
>;

interface StayRowProps {
  stay: HousingStayView;
  places: readonly PlaceView[];
  actions: readonly RowAction[];
}

/** One place where the client lived, lives or is to live. */
export function StayRow({ stay, places, actions }: StayRowProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const standing = standingOfStay(stay, today());
  const place = places.find(({ id }) => id === stay.placeId);
  return (
    <RecordRow
      area="housing"
      title={capitalised(labelOf('housingKind', stay.kind, locale))}
      tags={<Tag tone={tones[standing]}>{t(`housing.standing.${standing}`)}</Tag>}
      facts={[
        periodWords(stay.from, stay.until, today(), t),
        place?.name ?? stay.provider,
        stay.endReason && t('housing.endedBy', { reason: labelOf('stayEnd', stay.endReason, locale) }),
      ]}
      texts={[stay.note]}
      actions={actions}
      recordedBy={stay.recordedBy}
      createdAt={stay.createdAt}
    />
  );
}
