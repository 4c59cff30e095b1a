import { labelOf } from '@geleit/domain';
import { BedDouble } from 'lucide-react';
import type { HousingStayView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useCurrentLocale } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useMayI } from '../../session/me.js';
import { RecordsSection } from '../RecordsSection.js';
import { AddressDialog } from './AddressDialog.js';
import { standingOfStay } from './currentStay.js';
import { StayDialog } from './StayDialog.js';
import { StayRow } from './StayRow.js';
import { usePlaces } from './usePlaces.js';

const words = {
  title: 'housing.title',
  empty: 'housing.empty',
  emptyHint: 'housing.emptyHint',
  add: 'housing.moveIn',
} as const;
const address = { label: 'housing.addressAction', name: 'address' } as const;
const moveOut = { label: 'housing.moveOut', name: 'moveOut' } as const;

/** Where the client lived, lives and is to live, the latest first. */
export function HousingSection({ record }: CaseSectionProps) {
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const { places } = usePlaces();
  const isThere = (stay: HousingStayView) => standingOfStay(stay, today()) === 'current' && stay.until === null;
  return (
    <RecordsSection<HousingStayView, 'address' | 'moveOut'>
      record={record}
      path="housing-stays"
      subject="housingStay"
      icon={BedDouble}
      words={words}
      actionsOf={(stay, mayChange) => [
        ...(mayI('open', 'location') ? [address] : []),
        ...(mayChange && isThere(stay) ? [moveOut] : []),
      ]}
      rowOf={(row, actions) => <StayRow key={row.id} stay={row} places={places} actions={actions} />}
      dialogOf={({ name, row }, close) =>
        name === 'address' && row ? (
          <AddressDialog
            path={`/cases/${record.id}/housing-stays/${row.id}/address`}
            about={capitalised(labelOf('housingKind', row.kind, locale))}
            onClose={close}
          />
        ) : (
          <StayDialog
            key={name}
            record={record}
            name={name === 'moveOut' || name === 'change' ? name : 'moveIn'}
            stay={row}
            places={places}
            onClose={close}
          />
        )
      }
    />
  );
}
