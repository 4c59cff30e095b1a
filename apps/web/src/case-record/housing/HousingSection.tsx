import { labelOf } from '@geleit/domain';
import { BedDouble } from 'lucide-react';
import { useState } from 'react';
import type { HousingStayView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useMayI } from '../../session/me.js';
import { RecordCard } from '../RecordCard.js';
import { useRecords } from '../useRecords.js';
import { AddressDialog } from './AddressDialog.js';
import { standingOfStay } from './currentStay.js';
import { StayDialog } from './StayDialog.js';
import { StayRow } from './StayRow.js';
import { usePlaces } from './usePlaces.js';

type Opened = { name: 'moveIn' } | { name: 'change' | 'moveOut' | 'address'; stay: HousingStayView };

/** Where the client lived, lives and is to live, the latest first. */
export function HousingSection({ record }: CaseSectionProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const { rows, ...list } = useRecords<HousingStayView>(record.id, 'housing-stays', 'housingStay');
  const { places } = usePlaces();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => {
    setOpened(null);
  };
  const isOpen = record.state !== 'closed';
  const mayChange = isOpen && record.may.change && mayI('change', 'housingStay');
  const actionsOf = (stay: HousingStayView) => {
    const action = (label: string, name: 'change' | 'moveOut' | 'address') => ({
      label,
      onClick: () => {
        setOpened({ name, stay });
      },
    });
    const isThere = standingOfStay(stay, today()) === 'current' && stay.until === null;
    return [
      ...(mayI('open', 'location') ? [action(t('housing.addressAction'), 'address')] : []),
      ...(mayChange && isThere ? [action(t('housing.moveOut'), 'moveOut')] : []),
      ...(mayChange ? [action(t('recordForm.change'), 'change')] : []),
    ];
  };
  const stay = opened && 'stay' in opened ? opened.stay : undefined;
  return (
    <>
      <RecordCard
        title={t('housing.title')}
        icon={BedDouble}
        emptyTitle={t('housing.empty')}
        emptyHint={t('housing.emptyHint')}
        addLabel={t('housing.moveIn')}
        onAdd={
          isOpen && mayI('record', 'housingStay')
            ? () => {
                setOpened({ name: 'moveIn' });
              }
            : undefined
        }
        isPending={list.isPending}
        error={list.error}
        onRetry={list.retry}
        rows={rows.map((row) => (
          <StayRow key={row.id} stay={row} places={places} actions={actionsOf(row)} />
        ))}
      />
      {opened?.name === 'address' && stay ? (
        <AddressDialog
          path={`/cases/${record.id}/housing-stays/${stay.id}/address`}
          about={capitalised(labelOf('housingKind', stay.kind, locale))}
          onClose={close}
        />
      ) : null}
      {opened && opened.name !== 'address' ? (
        <StayDialog key={opened.name} record={record} name={opened.name} stay={stay} places={places} onClose={close} />
      ) : null}
    </>
  );
}
