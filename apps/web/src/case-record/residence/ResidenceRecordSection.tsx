import { IdCard } from 'lucide-react';
import { useCaseDialog } from '../../case-page/dialogs.js';
import { ResidenceHistoryRow } from '../../case-page/forms/residence/ResidenceHistoryRow.js';
import { residenceHistory } from '../../case-page/forms/residence/residenceHistory.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useMayI } from '../../session/me.js';
import { RecordCard } from '../RecordCard.js';
import { ResidenceGraph } from './ResidenceGraph.js';
import { ResidenceNotes } from './ResidenceNotes.js';

/** Titles over time, gaps and overlaps in words, and every status with the document that was issued. */
export function ResidenceRecordSection({ record, data }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const open = useCaseDialog();
  const history = data.residence;
  const isOpen = record.state !== 'closed';
  const mayCorrect = isOpen && record.may.change && mayI('correct', 'residenceStatus');
  const rows = residenceHistory(history, today()).flatMap((row) => (row.kind === 'status' ? [row] : []));
  return (
    <>
      <ResidenceGraph record={record} history={history} />
      <ResidenceNotes history={history} />
      <RecordCard
        title={t('residenceSection.statuses')}
        icon={IdCard}
        emptyTitle={t('residenceForm.none')}
        emptyHint={t('residenceSection.emptyHint')}
        addLabel={t('residenceForm.add')}
        onAdd={
          isOpen && mayI('record', 'residenceStatus')
            ? () => {
                open({ name: 'residence' });
              }
            : undefined
        }
        isPending={!data.isWhole && !data.listFailure}
        error={data.listFailure}
        onRetry={data.retry}
        rows={rows.map((row) => (
          <ResidenceHistoryRow
            key={row.status.id}
            row={row}
            onCorrect={
              mayCorrect
                ? () => {
                    open({ name: 'residence', status: row.status });
                  }
                : undefined
            }
          />
        ))}
      />
    </>
  );
}
