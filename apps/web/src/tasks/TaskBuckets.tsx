import Box from '@mui/material/Box';
import { TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { TaskBucket } from '@geleit/domain';
import type { TaskRow } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { useMayI } from '../session/me.js';
import { bucketed } from './bucketed.js';
import { TaskForm } from './TaskForm.js';
import { TaskItem } from './TaskItem.js';

interface TaskBucketsProps {
  tasks: readonly TaskRow[];
  /** Level of the headings: below the page's own or below a card's. */
  heading: 'h2' | 'h3';
}

/** Tasks across cases under when they are to be done. */
export function TaskBuckets({ tasks, heading }: TaskBucketsProps) {
  const mayI = useMayI();
  const [edited, setEdited] = useState<TaskRow | null>(null);
  const buckets = bucketed(tasks, today()).map(({ bucket, tasks: rows }) => (
    <Bucket key={bucket} bucket={bucket} heading={heading} open={rows.filter(({ state }) => state === 'open').length}>
      {rows.map((task) => (
        <TaskItem
          key={task.id}
          task={task}
          caseRef={task.case}
          showsCase
          mayChange={mayI('change', 'task')}
          onEdit={() => {
            setEdited(task);
          }}
        />
      ))}
    </Bucket>
  ));
  return (
    <>
      {buckets}
      {edited ? (
        <TaskForm
          caseRef={edited.case}
          task={edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      ) : null}
    </>
  );
}

interface BucketProps {
  bucket: TaskBucket;
  heading: 'h2' | 'h3';
  open: number;
  children: React.ReactNode;
}

function Bucket({ bucket, heading, open, children }: BucketProps) {
  const t = useT();
  const id = useId();
  const isLate = bucket === 'overdue' && open > 0;
  return (
    <section aria-labelledby={id}>
      <Box
        component={heading}
        id={id}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: '6px',
          m: 0,
          p: '5px 14px',
          fontSize: 12,
          fontWeight: 600,
          color: isLate ? 'error.main' : 'text.secondary',
          bgcolor: (theme) => `color-mix(in srgb, ${theme.vars.palette.background.sunken} 45%, transparent)`,
          borderTop: '1px solid',
          borderColor: 'divider',
        }}
      >
        {isLate ? <TriangleAlert size={14} aria-hidden /> : null}
        {t(`tasks.bucket.${bucket}`)} <span>{open}</span>
      </Box>
      <Box component="ul" sx={{ '& > li:first-of-type': { borderTop: '1px solid', borderColor: 'divider' } }}>
        {children}
      </Box>
    </section>
  );
}
