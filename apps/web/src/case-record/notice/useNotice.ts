import { useState } from 'react';
import { emptyEvent, eventBody, type EventForm, eventProblems } from '../../case-page/events/eventForm.js';
import { today } from '../../session/clock.js';

/**
 * How a decision reached the client, asked beside the record it belongs to; it becomes an event, which proposes
 * deadlines.
 *
 * @param kind where only one kind of event is possible
 */
export function useNotice(kind: EventForm['kind'] = null) {
  const [isServed, setServed] = useState(false);
  const [form, setForm] = useState<EventForm>({ ...emptyEvent, kind });
  const problems = eventProblems(form, today());
  return {
    isServed,
    setServed,
    form,
    problems,
    change: (change: Partial<EventForm>) => {
      setForm((before) => ({ ...before, ...change }));
    },
    /** What is sent: nothing when nothing was served; null when something is still wrong. */
    body: (): Record<string, unknown> | null => {
      if (!isServed) return {};
      if (Object.keys(problems).length > 0) return null;
      const { kind: event, note: _, ...served } = eventBody(form) as Record<string, unknown>;
      return { notice: kind === null ? { kind: event, ...served } : served };
    },
  };
}

export type Notice = ReturnType<typeof useNotice>;
