import { useState } from 'react';
import type { CaseView, GoalView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { CodeChips } from '../../ui/CodeChips.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import type { RecordField } from '../record-form/recordField.js';
import { progressCodes } from './progressWords.js';

interface GoalValues {
  area: string | null;
  title: string;
  need: string;
  reviewOn: string | null;
  state: string | null;
  note: string;
}

const asked: readonly RecordField<GoalValues>[] = [
  { name: 'area', type: 'code', list: 'supportArea', label: 'plan.area', isWide: true },
  { name: 'need', type: 'text', max: 2000, label: 'plan.need', hint: 'plan.needHint' },
  { name: 'title', type: 'line', max: 300, label: 'plan.goalTitle', hint: 'plan.goalHint', isWide: true },
  { name: 'reviewOn', type: 'day', label: 'plan.reviewOn' },
  { name: 'note', type: 'text', max: 20_000, label: 'plan.note' },
];
const changed: readonly RecordField<GoalValues>[] = [
  ...asked,
  { name: 'state', type: 'code', list: 'goalState', label: 'plan.state', isWide: true },
];

/** What the client needs and what is to be reached. How things stand at the beginning may be said at once. */
export function GoalDialog({ record, goal, onClose }: { record: CaseView; goal?: GoalView; onClose: () => void }) {
  const t = useT();
  const [progress, setProgress] = useState<string | null>(null);
  return (
    <RecordDialog<GoalValues, GoalView>
      record={record}
      kind="goals"
      title={t(goal ? 'plan.changeGoal' : 'plan.newGoal')}
      savedWords={t('plan.saved')}
      fields={goal ? changed : asked}
      stored={goal}
      valuesOf={(view) => ({
        area: view?.area ?? null,
        title: view?.title ?? '',
        need: view?.need ?? '',
        reviewOn: view?.reviewOn ?? null,
        state: view?.state ?? null,
        note: view?.note ?? '',
      })}
      problemsOf={({ area, title }) => ({
        ...(area ? {} : { area: 'common.choose' as const }),
        ...(title.trim() ? {} : { title: 'plan.goalMissing' as const }),
      })}
      {...(goal
        ? {}
        : {
            beside: {
              draw: () => (
                <CodeChips
                  list="progress"
                  codes={progressCodes}
                  label={t('plan.progressNow')}
                  value={progress}
                  onChange={setProgress}
                />
              ),
              bodyOf: () => (progress === null ? {} : { progress: Number(progress) }),
              isDirty: progress !== null,
            },
          })}
      onClose={onClose}
    />
  );
}
