import type { CaseView, GoalView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { RecordDialog } from '../record-form/RecordDialog.js';
import { changedGoalFields, goalBody, goalProblems, type GoalValues, goalValuesOf, newGoalFields } from './goalForm.js';

/** What the client needs and what is to be reached. How things stand at the beginning may be said at once. */
export function GoalDialog({
  record,
  goal,
  onClose,
}: {
  record: CaseView;
  goal?: GoalView | undefined;
  onClose: () => void;
}) {
  const t = useT();
  return (
    <RecordDialog<GoalValues, GoalView>
      record={record}
      kind="goals"
      title={t(goal ? 'plan.changeGoal' : 'plan.newGoal')}
      savedWords={t('plan.saved')}
      fields={goal ? changedGoalFields : newGoalFields}
      stored={goal}
      valuesOf={goalValuesOf}
      problemsOf={goalProblems}
      bodyOf={goalBody}
      onClose={onClose}
    />
  );
}
