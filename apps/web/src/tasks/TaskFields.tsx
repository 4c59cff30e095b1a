import Box from '@mui/material/Box';
import { CaseChoice } from '../case-page/composer/rows/CaseChoice.js';
import { PersonField } from '../case-page/forms/PersonField.js';
import { LongText } from '../case-record/short-form/LongText.js';
import { useT } from '../i18n/useT.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { GoalField } from './GoalField.js';
import { longestTitle, type TaskValues } from './taskValues.js';
import { TaskStateChips } from './TaskStateChips.js';

interface TaskFieldsProps {
  values: TaskValues;
  /** In words, by field. */
  errors: Readonly<Partial<Record<string, string>>>;
  /** Where it is not given which case it is for; and of a task that is there, how it stands. */
  asks: { case: boolean; state: boolean };
  onChange: (change: Partial<TaskValues>) => void;
}

/** What is to be done, until when, by whom and for what. */
export function TaskFields({ values, errors, asks, onChange }: TaskFieldsProps) {
  const t = useT();
  return (
    <>
      {asks.case ? (
        <Box sx={{ m: '-4px -14px 0' }}>
          <CaseChoice
            chosen={values.of}
            // A goal belongs to one case.
            onChoose={(of) => {
              onChange({ of: of && { id: of.id, code: of.code }, goalId: null });
            }}
            error={errors.of}
          />
        </Box>
      ) : null}
      <LongText
        label={t('tasks.what')}
        value={values.title}
        onChange={(title) => {
          onChange({ title });
        }}
        caseId={values.of?.id}
        rows={1}
        maxLength={longestTitle}
        autoFocus={!asks.case}
        error={errors.title}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px' }}>
        <PlainDateField
          label={t('tasks.dueOn')}
          value={values.dueOn}
          onChange={(dueOn) => {
            onChange({ dueOn });
          }}
          error={errors.dueOn}
        />
        <PersonField
          label={t('tasks.assignee')}
          value={values.assigneeId}
          emptyLabel={t('tasks.nobody')}
          onChange={(assigneeId) => {
            onChange({ assigneeId: assigneeId || null });
          }}
          error={errors.assigneeId}
        />
      </Box>
      {values.of ? (
        <GoalField
          caseId={values.of.id}
          value={values.goalId}
          onChange={(goalId) => {
            onChange({ goalId });
          }}
        />
      ) : null}
      {asks.state ? (
        <TaskStateChips
          value={values.state}
          onChange={(state) => {
            onChange({ state });
          }}
        />
      ) : null}
      <LongText
        label={t('tasks.note')}
        value={values.note}
        onChange={(note) => {
          onChange({ note });
        }}
        caseId={values.of?.id}
        rows={2}
        error={errors.note}
      />
    </>
  );
}
