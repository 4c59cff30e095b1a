import { HandCoins } from 'lucide-react';
import { useState } from 'react';
import type { BenefitView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { RecordCard } from '../RecordCard.js';
import { useRecords } from '../useRecords.js';
import { BenefitDialog } from './BenefitDialog.js';
import { BenefitRow } from './BenefitRow.js';
import { BenefitSums } from './BenefitSums.js';

/** What the client lives on or is owed. */
export function BenefitsSection({ record }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const { rows, ...list } = useRecords<BenefitView>(record.id, 'benefits', 'benefit');
  const [opened, setOpened] = useState<'add' | BenefitView | null>(null);
  const isOpen = record.state !== 'closed';
  const mayChange = isOpen && record.may.change && mayI('change', 'benefit');
  return (
    <>
      <RecordCard
        title={t('benefits.title')}
        icon={HandCoins}
        emptyTitle={t('benefits.empty')}
        emptyHint={t('benefits.emptyHint')}
        addLabel={t('benefits.add')}
        onAdd={
          isOpen && mayI('record', 'benefit')
            ? () => {
                setOpened('add');
              }
            : undefined
        }
        isPending={list.isPending}
        error={list.error}
        onRetry={list.retry}
        rows={rows.map((row) => (
          <BenefitRow
            key={row.id}
            benefit={row}
            actions={
              mayChange
                ? [
                    {
                      label: t('recordForm.change'),
                      onClick: () => {
                        setOpened(row);
                      },
                    },
                  ]
                : []
            }
          />
        ))}
      />
      <BenefitSums benefits={rows} />
      {opened ? (
        <BenefitDialog
          record={record}
          benefit={opened === 'add' ? undefined : opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      ) : null}
    </>
  );
}
