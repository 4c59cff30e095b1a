import Box from '@mui/material/Box';
import type { CaseRef, TaskView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { inOrder } from '../../tasks/bucketed.js';
import { TaskItem } from '../../tasks/TaskItem.js';
import { Card } from '../../ui/Card.js';

interface LooseTasksProps {
  tasks: readonly TaskView[];
  caseRef: CaseRef;
  mayChange: boolean;
  onEdit: (task: TaskView) => void;
}

/** What is to be done for no goal in particular. */
export function LooseTasks({ tasks, caseRef, mayChange, onEdit }: LooseTasksProps) {
  const t = useT();
  if (tasks.length === 0) return null;
  return (
    <Card title={t('plan.loose')}>
      <Box component="ul">
        {tasks.toSorted(inOrder).map((task) => (
          <TaskItem
            key={task.id}
            task={task}
            caseRef={caseRef}
            mayChange={mayChange}
            onEdit={() => {
              onEdit(task);
            }}
          />
        ))}
      </Box>
    </Card>
  );
}
