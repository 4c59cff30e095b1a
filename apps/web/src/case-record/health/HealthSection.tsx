import Typography from '@mui/material/Typography';
import { Baby, HeartPulse } from 'lucide-react';
import type { HealthNeedView } from '../../api/types.js';
import { childrenWords } from '../../case-page/aside/childrenWords.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Card } from '../../ui/Card.js';
import { RecordsSection } from '../RecordsSection.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { birthFields, healthFields, healthProblems, healthValuesOf } from './healthForm.js';
import { HealthRow } from './HealthRow.js';

const words = {
  title: 'health.title',
  empty: 'health.empty',
  emptyHint: 'health.emptyHint',
  add: 'health.add',
} as const;
const birth = { label: 'health.birth', name: 'birth' } as const;

/** Medical and psychological needs, pregnancies, and the children that were born. */
export function HealthSection({ record }: CaseSectionProps) {
  const t = useT();
  const children = childrenWords(record.facts.children, t);
  return (
    <RecordsSection<HealthNeedView, 'birth'>
      record={record}
      path="health-needs"
      subject="healthNeed"
      icon={HeartPulse}
      words={words}
      actionsOf={({ need, bornOn }, mayChange) => (mayChange && need === 'pregnancy' && !bornOn ? [birth] : [])}
      rowOf={(row, actions) => <HealthRow key={row.id} need={row} actions={actions} />}
      below={() =>
        children ? (
          <Card title={t('health.children')} padded>
            <Typography sx={{ display: 'flex', gap: '8px', alignItems: 'center' }}>
              <Baby size={16} aria-hidden />
              {children}
            </Typography>
          </Card>
        ) : null
      }
      dialogOf={({ name, row }, close) => (
        <RecordDialog
          record={record}
          kind="health-needs"
          title={t(`health.${name}Title`)}
          savedWords={t(name === 'birth' ? 'health.birthSaved' : 'health.saved')}
          fields={name === 'birth' ? birthFields : healthFields}
          stored={row}
          valuesOf={healthValuesOf}
          problemsOf={healthProblems(today())}
          onClose={close}
        />
      )}
    />
  );
}
