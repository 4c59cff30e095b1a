import type { TaskState } from '@geleit/domain';
import { useMemo } from 'react';
import type { TaskView } from '../api/types.js';
import { usePeople } from '../case-page/forms/usePeople.js';
import { ConflictDialog, type ConflictField } from '../conflict/ConflictDialog.js';
import { day } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import { type TaskValues, taskValuesOf } from './taskValues.js';

interface TaskConflictProps {
  code: string;
  mine: TaskValues;
  stored: TaskView;
  isSaving: boolean;
  onSave: (merged: TaskValues, version: number) => void;
  onClose: () => void;
}

/** Two people changed the same task. */
export function TaskConflict({ code, mine, stored, isSaving, onSave, onClose }: TaskConflictProps) {
  const t = useT();
  const people = usePeople();
  const fields = useMemo(
    (): ConflictField<TaskValues>[] => [
      { name: 'title', label: t('tasks.what'), isText: true },
      { name: 'dueOn', label: t('tasks.dueOn'), format: (value: string) => day(value) },
      {
        name: 'assigneeId',
        label: t('tasks.assignee'),
        format: (value: string) => people.find(({ id }) => id === value)?.name ?? '',
      },
      { name: 'state', label: t('tasks.stateLabel'), format: (value: TaskState) => t(`tasks.state.${value}`) },
      { name: 'note', label: t('tasks.note'), isText: true },
    ],
    [t, people],
  );
  const theirs = useMemo(
    () => ({ ...taskValuesOf(stored), version: stored.version, updatedAt: stored.updatedAt }),
    [stored],
  );
  return (
    <ConflictDialog
      where={`${code} / ${t('tasks.changeTitle')}`}
      fields={fields}
      mine={mine}
      stored={theirs}
      isSaving={isSaving}
      onSave={onSave}
      onClose={onClose}
    />
  );
}
