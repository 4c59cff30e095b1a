import { useMemo } from 'react';
import type { DeadlineView } from '../api/types.js';
import { ConflictDialog, type ConflictField } from '../conflict/ConflictDialog.js';
import { titleOf } from '../deadlines-list/deadlineWords.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import type { DeadlineFacts } from './deadlineFacts.js';
import type { DeadlineVersions } from './useDeadlineForm.js';

interface DeadlineConflictProps {
  deadline: DeadlineView;
  versions: DeadlineVersions;
  onClose: () => void;
}

/** Two people changed one deadline: what it is now beside what was typed, and a choice for each. */
export function DeadlineConflict({ deadline, versions, onClose }: DeadlineConflictProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { mine, stored, problem, onMerge, onLeaveAsIs } = versions;
  const fields = useMemo((): ConflictField<DeadlineFacts>[] => {
    const of = (list: 'deadlineState' | 'dateBasis' | 'reasonCode') => (code: string) => codeLabel(list, code, locale);
    const date = (value: string) => day(value, locale);
    const all: ConflictField<DeadlineFacts>[] = [
      { name: 'state', label: t('deadlinesList.states'), format: of('deadlineState') },
      { name: 'dueOn', label: t('deadlinesList.act.due'), format: date },
      { name: 'dateBasis', label: t('deadlinesList.act.basis'), format: of('dateBasis') },
      { name: 'metOn', label: t('deadlinesList.act.metOn'), format: date },
      { name: 'reasonCode', label: t('deadlinesList.act.reasonCode'), format: of('reasonCode') },
      { name: 'obstacleEndedOn', label: t('deadlinesList.act.obstacleEnded'), format: date },
      { name: 'reason', label: t('deadlinesList.act.reason'), isText: true },
    ];
    // State and date say where it stands, also where both agree.
    return all.filter(({ name }) => name === 'state' || name === 'dueOn' || mine[name] !== stored[name]);
  }, [t, locale, mine, stored]);
  return (
    <ConflictDialog
      where={`${deadline.case.code} / ${titleOf(deadline, locale)}`}
      fields={fields}
      mine={mine}
      stored={stored}
      isSaving={false}
      note={stored.state === 'open' ? undefined : t('deadlinesList.act.reopens')}
      problem={problem}
      onSave={(merged, version) => {
        onMerge({ ...mine, ...merged }, version);
      }}
      onLater={onClose}
      other={{ label: t('deadlinesList.act.leaveAsIs'), onChoose: onLeaveAsIs }}
    />
  );
}
