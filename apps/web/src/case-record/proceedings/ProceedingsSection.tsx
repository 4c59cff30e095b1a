import { Gavel } from 'lucide-react';
import { useState } from 'react';
import type { ProceedingView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { RecordCard } from '../RecordCard.js';
import { useRecords } from '../useRecords.js';
import { ProceedingDialog } from './ProceedingDialog.js';
import { ProceedingRow } from './ProceedingRow.js';

/** Criminal, asylum, court and compensation proceedings, and the client’s part in each. */
export function ProceedingsSection({ record }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const { rows, ...list } = useRecords<ProceedingView>(record.id, 'proceedings', 'proceeding');
  const [opened, setOpened] = useState<'add' | ProceedingView | null>(null);
  const isOpen = record.state !== 'closed';
  const mayChange = isOpen && record.may.change && mayI('change', 'proceeding');
  return (
    <>
      <RecordCard
        title={t('proceedings.title')}
        icon={Gavel}
        emptyTitle={t('proceedings.empty')}
        emptyHint={t('proceedings.emptyHint')}
        addLabel={t('proceedings.add')}
        onAdd={
          isOpen && mayI('record', 'proceeding')
            ? () => {
                setOpened('add');
              }
            : undefined
        }
        isPending={list.isPending}
        error={list.error}
        onRetry={list.retry}
        rows={rows.map((row) => (
          <ProceedingRow
            key={row.id}
            proceeding={row}
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
      {opened ? (
        <ProceedingDialog
          record={record}
          proceeding={opened === 'add' ? undefined : opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      ) : null}
    </>
  );
}
