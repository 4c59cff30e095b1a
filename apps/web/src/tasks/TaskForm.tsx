import { type ComponentProps, lazy, Suspense } from 'react';

const Dialog = lazy(() => import('./TaskDialog.js').then((form) => ({ default: form.TaskDialog })));

/** The form of a task, fetched when it is first opened. */
export const TaskForm = (props: ComponentProps<typeof Dialog>) => (
  <Suspense>
    <Dialog {...props} />
  </Suspense>
);
