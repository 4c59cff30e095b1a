import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { TaskForm } from './TaskForm.js';

/** A task for any case; which one is chosen in the form. */
export function NewTaskButton() {
  const t = useT();
  const mayI = useMayI();
  const [isOpen, setOpen] = useState(false);
  if (!mayI('record', 'task')) return null;
  return (
    <>
      <Button
        size="small"
        variant="text"
        startIcon={<Plus size={14} aria-hidden />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('tasks.one')}
      </Button>
      {isOpen ? (
        <TaskForm
          caseRef={null}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
