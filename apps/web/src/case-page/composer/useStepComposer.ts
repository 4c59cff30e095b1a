import { useCallback, useState } from 'react';
import type { CaseRef, SupportStepView } from '../../api/types.js';
import { today } from '../../session/clock.js';
import { useRestoredDrafts } from './draft/useRestoredDrafts.js';
import { useSealedDraft } from './draft/useSealedDraft.js';
import type { Saving } from './saving/saving.js';
import { correctionOf, newDraft, type StepDraft, stepDraftForm } from './step/stepDraft.js';
import { isBlank, missingOf } from './step/stepForm.js';
import { useStepContent } from './useStepContent.js';
import { useStepSaving } from './saving/useStepSaving.js';

export interface StepComposerOptions {
  /** The case it stands on; null: it is chosen in the composer. */
  caseRef: CaseRef | null;
  /** The step to correct, if it is a correction. */
  step?: SupportStepView | undefined;
  place: string;
  /** `goesOn`: a further step of the same appointment is being written. */
  onLogged: (step: SupportStepView, caseRef: CaseRef, goesOn: boolean) => void;
}

/** All the composer knows and does: words, case, draft, saving. */
export function useStepComposer({ caseRef, step, place, onLogged }: StepComposerOptions) {
  const initial = useCallback(
    () => (step && caseRef ? correctionOf(step, caseRef) : newDraft(today(), caseRef)),
    [step, caseRef],
  );
  const draft = useSealedDraft<StepDraft>({ form: stepDraftForm, caseId: caseRef?.id ?? null, initial, place });
  const [saving, setSaving] = useState<Saving>({ phase: 'idle' });
  const drafts = useRestoredDrafts({ draft, caseRef, corrected: step?.id ?? null, place });
  const on = useStepContent(draft, setSaving);
  const { content, change, changeGroup, chooseCase } = on;
  const { isTried, conflict, save, forgetConflict } = useStepSaving({ saving, setSaving, step, draft, on, onLogged });
  return {
    content,
    missing: missingOf(content.form, content.case !== null, today()),
    saving,
    isTried,
    conflict,
    drafts,
    sign: draft.sign,
    sealedAt: draft.state.sealedAt,
    isBlank: isBlank(content.form),
    change,
    changeGroup,
    chooseCase,
    save,
    discard: draft.finish,
    forgetConflict,
  };
}

export type StepComposerState = ReturnType<typeof useStepComposer>;
