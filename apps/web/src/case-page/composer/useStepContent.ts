import { type Dispatch, type SetStateAction, useCallback, useEffect, useRef } from 'react';
import { newId } from '../../api/newId.js';
import type { CaseRef } from '../../api/types.js';
import type { useSealedDraft } from './draft/useSealedDraft.js';
import type { Saving } from './saving/saving.js';
import type { StepDraft } from './step/stepDraft.js';
import type { StepForm } from './step/stepForm.js';
import type { StepGroup } from './step/stepGroup.js';

/** What stands in the composer, and the ways in which it changes; every change is sealed as a draft. */
export function useStepContent(
  { dispatch, state }: ReturnType<typeof useSealedDraft<StepDraft>>,
  setSaving: Dispatch<SetStateAction<Saving>>,
) {
  const { content } = state;
  const latest = useRef(content);
  useEffect(() => {
    latest.current = content;
  });

  const write = useCallback(
    (next: StepDraft) => {
      latest.current = next;
      setSaving((before) => (before.phase === 'saved' ? { phase: 'idle' } : before));
      dispatch({ type: 'typed', content: next });
    },
    [dispatch, setSaving],
  );
  const change = useCallback(
    (part: Partial<StepForm>) => {
      write({ ...latest.current, form: { ...latest.current.form, ...part } });
    },
    [write],
  );
  const chooseCase = useCallback(
    (chosen: CaseRef | null) => {
      write({ ...latest.current, case: chosen });
      dispatch({ type: 'moved', caseId: chosen?.id ?? null, freshId: newId() });
    },
    [dispatch, write],
  );
  const changeGroup = useCallback(
    (group: StepGroup) => {
      write({ ...latest.current, group });
    },
    [write],
  );
  return { content, latest, write, change, chooseCase, changeGroup };
}

export type StepContent = ReturnType<typeof useStepContent>;
