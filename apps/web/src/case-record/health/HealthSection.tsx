import { Baby, HeartPulse } from 'lucide-react';
import { useState } from 'react';
import Typography from '@mui/material/Typography';
import type { HealthNeedView } from '../../api/types.js';
import { childrenWords } from '../../case-page/aside/childrenWords.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useMayI } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { RecordCard } from '../RecordCard.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { useRecords } from '../useRecords.js';
import { birthFields, healthFields, healthProblems, healthValuesOf } from './healthForm.js';
import { HealthRow } from './HealthRow.js';

type Opened = { name: 'add' } | { name: 'change' | 'birth'; need: HealthNeedView };

/** Medical and psychological needs, pregnancies, and the children that were born. */
export function HealthSection({ record }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const { rows, ...list } = useRecords<HealthNeedView>(record.id, 'health-needs', 'healthNeed');
  const [opened, setOpened] = useState<Opened | null>(null);
  const isOpen = record.state !== 'closed';
  const mayChange = isOpen && record.may.change && mayI('change', 'healthNeed');
  const actionsOf = (need: HealthNeedView) => {
    if (!mayChange) return [];
    const action = (label: string, name: 'change' | 'birth') => ({
      label,
      onClick: () => {
        setOpened({ name, need });
      },
    });
    return [
      ...(need.need === 'pregnancy' && !need.bornOn ? [action(t('health.birth'), 'birth')] : []),
      action(t('recordForm.change'), 'change'),
    ];
  };
  const children = childrenWords(record.facts.children, t);
  return (
    <>
      <RecordCard
        title={t('health.title')}
        icon={HeartPulse}
        emptyTitle={t('health.empty')}
        emptyHint={t('health.emptyHint')}
        addLabel={t('health.add')}
        onAdd={
          isOpen && mayI('record', 'healthNeed')
            ? () => {
                setOpened({ name: 'add' });
              }
            : undefined
        }
        isPending={list.isPending}
        error={list.error}
        onRetry={list.retry}
        rows={rows.map((row) => (
          <HealthRow key={row.id} need={row} actions={actionsOf(row)} />
        ))}
      />
      {children ? (
        <Card title={t('health.children')} padded>
          <Typography sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
            <Baby size={16} aria-hidden />
            {children}
          </Typography>
        </Card>
      ) : null}
      {opened ? (
        <RecordDialog
          record={record}
          kind="health-needs"
          title={t(`health.${opened.name}Title`)}
          savedWords={t(opened.name === 'birth' ? 'health.birthSaved' : 'health.saved')}
          fields={opened.name === 'birth' ? birthFields : healthFields}
          stored={'need' in opened ? opened.need : undefined}
          valuesOf={healthValuesOf}
          problemsOf={healthProblems(today())}
          onClose={() => {
            setOpened(null);
          }}
        />
      ) : null}
    </>
  );
}
