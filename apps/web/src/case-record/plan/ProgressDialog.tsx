import Alert from '@mui/material/Alert';
import { useState } from 'react';
import type { CaseView, Day, GoalView } from '../../api/types.js';
import { useSend } from '../../case-page/data/useSend.js';
import { FormDialog } from '../../case-page/forms/FormDialog.js';
import { useFormDraft } from '../../case-page/forms/useFormDraft.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { CodeChips } from '../../ui/CodeChips.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { progressCodes } from './progressWords.js';

interface Progress {
  progress: string | null;
  progressOn: Day | null;
}

const begun = (): Progress => ({ progress: null, progressOn: today() });

/** How things stand on a day. It is added to the course of the goal, so a change by somebody else takes nothing away. */
export function ProgressDialog({ record, goal, onClose }: { record: CaseView; goal: GoalView; onClose: () => void }) {
  const t = useT();
  const { before, values, write, finish, draft } = useFormDraft(
    { id: record.id, version: goal.version },
    `goals:${goal.id}:progress`,
    begun,
  );
  const { progress, progressOn } = values;
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<GoalView>();

  const save = async () => {
    setTried(true);
    if (progress === null || !progressOn) return;
    const path = `/cases/${record.id}/goals/${goal.id}`;
    const body = { progress: Number(progress), progressOn };
    const version = conflict?.version ?? goal.version;
    if (!(await send({ path, method: 'PATCH', body, version }, t('plan.progressSaved')))) return;
    await finish();
    onClose();
  };
  return (
    <FormDialog
      title={t('plan.progressTitle')}
      code={record.code}
      hint={goal.title}
      width="xs"
      isSending={isSending}
      failure={failure}
      isDirty={JSON.stringify(values) !== JSON.stringify(before)}
      draft={draft}
      onSave={() => void save()}
      onClose={onClose}
    >
      {conflict ? <Alert severity="warning">{t('plan.progressConflict')}</Alert> : null}
      <CodeChips
        list="progress"
        codes={progressCodes}
        label={t('plan.progressNow')}
        value={progress}
        onChange={(next) => {
          write({ progress: next });
        }}
        error={isTried && progress === null ? t('common.choose') : failure?.fields.progress}
      />
      <PlainDateField
        label={t('plan.progressOn')}
        value={progressOn}
        onChange={(next) => {
          write({ progressOn: next });
        }}
        max={today()}
        error={isTried && !progressOn ? t('common.choose') : failure?.fields.progressOn}
      />
    </FormDialog>
  );
}
