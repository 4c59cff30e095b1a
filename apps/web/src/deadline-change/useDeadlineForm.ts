import { useState } from 'react';
import type { DeadlineView } from '../api/types.js';
import { useFormDraft } from '../case-page/forms/useFormDraft.js';
import { titleOf } from '../deadlines-list/deadlineWords.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { changesTo, type DeadlineFacts, factsOf } from './deadlineFacts.js';
import { useDeadlineChange } from './useDeadlineChange.js';

interface DeadlineFormOptions<Values> {
  deadline: DeadlineView;
  /** Which of its forms: each keeps a draft of its own. */
  action: 'met' | 'move' | 'waived' | 'missed' | 'reopen';
  begun: () => Values;
  /** What the deadline shall be by what was typed. */
  wantedOf: (values: Values) => Partial<DeadlineFacts>;
  /** Something that is needed is not said yet. */
  isWrong: (values: Values) => boolean;
  onClose: () => void;
}

/**
 * The form of one change of a deadline: sealed as a draft of its case while it is typed. What somebody else did meanwhile
 * stands beside it, and what is chosen of both is what the deadline becomes.
 */
export function useDeadlineForm<Values extends { reason: string; from?: string }>(
  options: DeadlineFormOptions<Values>,
) {
  const { deadline, action, begun, wantedOf, isWrong, onClose } = options;
  const t = useT();
  const locale = useCurrentLocale();
  const [isTried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const record = { id: deadline.case.id, version: deadline.version };
  const { before, values, version, write, finish, draft } = useFormDraft(
    record,
    `deadline:${deadline.id}:${action}`,
    begun,
  );
  const { send, conflict, ...change } = useDeadlineChange(deadline, onClose, finish);
  const stored = factsOf(conflict ?? deadline, values.from);
  const mine: DeadlineFacts = { ...stored, ...wantedOf(values) };

  const words = ({ state, dueOn }: DeadlineFacts) => {
    const title = titleOf(deadline, locale);
    if (state !== 'open') return t(`deadlinesList.act.done.${state}`, { title });
    if (action === 'reopen') return t('deadlinesList.act.done.reopened', { title });
    return t('deadlinesList.act.done.move', { title, dueOn: day(dueOn, locale) });
  };
  const make = (wanted: DeadlineFacts, at: number) =>
    send(changesTo(stored, wanted, words(wanted)), { version: at, words: words(wanted) });
  const leaveAsIs = () => {
    void finish();
    change.onClose();
  };
  return {
    ...change,
    values,
    write,
    draft,
    isTried,
    isDirty: JSON.stringify(values) !== JSON.stringify(before),
    onSave: () => {
      setTried(true);
      if (!isWrong(values)) void make(mine, version);
    },
    /** Both versions, once somebody else was faster. */
    versions: conflict && {
      mine,
      stored: { ...stored, version: conflict.version, updatedAt: conflict.updatedAt },
      problem: problem ?? change.failure?.message,
      onMerge: (merged: DeadlineFacts, at: number) => {
        setProblem(null);
        write({ reason: merged.reason } as Partial<Values>);
        const isSo = changesTo(stored, merged, '').length === 0;
        const isSaid = merged.reason.trim() === '' || merged.reason.trim() === stored.reason.trim();
        if (!isSo) void make(merged, at);
        else if (isSaid) leaveAsIs();
        else setProblem(t('deadlinesList.act.reasonAlone'));
      },
      onLeaveAsIs: leaveAsIs,
    },
  };
}

export type DeadlineVersions = NonNullable<ReturnType<typeof useDeadlineForm>['versions']>;
