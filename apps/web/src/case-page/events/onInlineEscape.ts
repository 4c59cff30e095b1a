import type { KeyboardEvent } from 'react';

/** Esc in a form within a dialog is about that form alone: it closes it, or does nothing when something was typed. */
export const onInlineEscape =
  (close: () => void, isDirty: boolean) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (!isDirty) close();
  };
