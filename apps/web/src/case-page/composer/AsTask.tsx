import Button from '@mui/material/Button';
import { useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { TaskForm } from '../../tasks/TaskForm.js';
import { taskOfWords } from '../../tasks/taskValues.js';
import type { StepComposerState } from './useStepComposer.js';

interface AsTaskProps {
  composer: StepComposerState;
  onTask: (() => void) | undefined;
}

/** What was written is something still to be done: the words become a task, and the draft of the step goes. */
export function AsTask({ composer, onTask }: AsTaskProps) {
  const t = useT();
  const mayI = useMayI();
  const [isOpen, setOpen] = useState(false);
  const { case: chosen, form } = composer.content;
  if (!mayI('record', 'task')) return null;
  return (
    <>
      <Button
        size="small"
        variant="text"
        sx={{ fontWeight: 500 }}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('tasks.asTask')}
      </Button>
      {isOpen ? (
        <TaskForm
          caseRef={chosen}
          begin={taskOfWords(form.note)}
          onSaved={() => {
            void composer.discard();
            onTask?.();
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
