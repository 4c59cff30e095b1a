import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { CaseRef, GoalView, TaskView } from '../api/types.js';
import { CaseChoice } from '../case-page/composer/rows/CaseChoice.js';
import { FormDialog } from '../case-page/forms/FormDialog.js';
import { PersonField } from '../case-page/forms/PersonField.js';
import { LongText } from '../case-record/short-form/LongText.js';
import { useHeld } from '../case-record/short-form/useHeld.js';
import { useShortForm } from '../case-record/short-form/useShortForm.js';
import { useRecords } from '../case-record/useRecords.js';
import { useT } from '../i18n/useT.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { TaskConflict } from './TaskConflict.js';
import { TaskStateChips } from './TaskStateChips.js';
import { taskBody, type TaskValues, taskValuesOf } from './taskValues.js';

interface TaskDialogProps {
  /** The case it is for; null: it is chosen in the form. */
  caseRef: CaseRef | null;
  /** The task to change; without it a new one is entered. */
  task?: TaskView | undefined;
  /** What a new one begins with. */
  begin?: Partial<TaskValues> | undefined;
  onSaved?: (() => void) | undefined;
  onClose: () => void;
}

const nothing: TaskValues = { title: '', dueOn: null, assigneeId: null, goalId: null, state: 'open', note: '' };

/** Something that is to be done for a client: what, until when, by whom. Only the words are needed. */
export function TaskDialog({ caseRef, task, begin, onSaved, onClose }: TaskDialogProps) {
  const t = useT();
  const [chosen, setChosen] = useState(caseRef);
  const held = useHeld<TaskValues>(task, () => (task ? taskValuesOf(task) : { ...nothing, ...begin }));
  const { values, set } = held;
  const form = useShortForm<TaskValues, TaskView>({
    list: `/cases/${chosen?.id ?? ''}/tasks`,
    held,
    valuesOf: taskValuesOf,
    bodyOf: (now) => taskBody(now, task === undefined),
    isWrong: !values.title.trim() || !chosen,
    words: t('tasks.saved'),
    onSaved: () => {
      onSaved?.();
      onClose();
    },
  });

  if (form.conflict)
    return (
      <TaskConflict
        code={chosen?.code ?? ''}
        mine={form.mine}
        stored={form.conflict}
        isSaving={form.isSending}
        onSave={form.merge}
        onClose={onClose}
      />
    );
  return (
    <FormDialog
      title={t(task ? 'tasks.changeTitle' : 'tasks.newTitle')}
      code={caseRef?.code ?? ''}
      isSending={form.isSending}
      failure={form.failure}
      isDirty={form.isDirty}
      onSave={form.save}
      onClose={onClose}
    >
      {caseRef ? null : (
        <Box sx={{ m: '-4px -14px 0' }}>
          <CaseChoice
            chosen={chosen}
            onChoose={setChosen}
            error={form.isTried && !chosen ? t('composer.missing.case') : undefined}
          />
        </Box>
      )}
      <LongText
        label={t('tasks.what')}
        value={values.title}
        onChange={(title) => {
          set({ title });
        }}
        caseId={chosen?.id}
        rows={1}
        maxLength={300}
        autoFocus={caseRef !== null}
        error={form.isTried && !values.title.trim() ? t('tasks.whatMissing') : form.failure?.fields.title}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px' }}>
        <PlainDateField
          label={t('tasks.dueOn')}
          value={values.dueOn}
          onChange={(dueOn) => {
            set({ dueOn });
          }}
          error={form.failure?.fields.dueOn}
        />
        <PersonField
          label={t('tasks.assignee')}
          value={values.assigneeId}
          emptyLabel={t('tasks.nobody')}
          onChange={(assigneeId) => {
            set({ assigneeId: assigneeId || null });
          }}
          error={form.failure?.fields.assigneeId}
        />
      </Box>
      {chosen ? (
        <GoalField
          caseId={chosen.id}
          value={values.goalId}
          onChange={(goalId) => {
            set({ goalId });
          }}
        />
      ) : null}
      {task ? (
        <TaskStateChips
          value={values.state}
          onChange={(state) => {
            set({ state });
          }}
        />
      ) : null}
      <LongText
        label={t('tasks.note')}
        value={values.note}
        onChange={(note) => {
          set({ note });
        }}
        caseId={chosen?.id}
        rows={2}
      />
    </FormDialog>
  );
}

interface GoalFieldProps {
  caseId: string;
  value: string | null;
  onChange: (goalId: string | null) => void;
}

/** Which goal of the case it serves; only asked where there is one. */
function GoalField({ caseId, value, onChange }: GoalFieldProps) {
  const t = useT();
  const { rows } = useRecords<GoalView>(caseId, 'goals', 'goal');
  const goals = rows.filter(({ id, state }) => state === 'open' || id === value);
  if (goals.length === 0) return null;
  return (
    <TextField
      select
      label={t('tasks.goal')}
      value={goals.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => {
        onChange(target.value || null);
      }}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="">{t('tasks.noGoal')}</MenuItem>
      {goals.map(({ id, title }) => (
        <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}
