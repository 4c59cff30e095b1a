import { useCallback, useEffect, useRef, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { newId } from '../../api/newId.js';
import { ApiError, ConflictError, OfflineError } from '../../api/problems.js';
import type { CaseRef, SupportStepView } from '../../api/types.js';
import { now, today } from '../../session/clock.js';
import { useRestoredDrafts } from './draft/useRestoredDrafts.js';
import { useSealedDraft } from './draft/useSealedDraft.js';
import { logGroup, refusingCase } from './logGroup.js';
import { correctStep, logStep } from './logStep.js';
import { correctionOf, furtherDraft, newDraft, type StepDraft, stepDraftForm } from './step/stepDraft.js';
import { noGroup, type StepGroup } from './step/stepGroup.js';
import { isBlank, missingOf, type StepForm } from './step/stepForm.js';

export type Saving =
  | { phase: 'idle' | 'saving' }
  | { phase: 'saved'; at: number }
  | {
      phase: 'failed';
      why: 'offline' | 'session' | 'refused';
      detail: string;
      problems: Readonly<Record<string, string>>;
      /** The case of a group in which the step cannot be logged. */
      refusing: ReturnType<typeof refusingCase>;
    };

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
  const leave = useLogoutIfAccessDenied();
  const initial = useCallback(
    () => (step && caseRef ? correctionOf(step, caseRef) : newDraft(today(), caseRef)),
    [step, caseRef],
  );
  const draft = useSealedDraft<StepDraft>({ form: stepDraftForm, caseId: caseRef?.id ?? null, initial, place });
  const { dispatch, state, finish, keep } = draft;
  const { content } = state;
  const [saving, setSaving] = useState<Saving>({ phase: 'idle' });
  const [isTried, setTried] = useState(false);
  const [conflict, setConflict] = useState<SupportStepView | null>(null);
  const drafts = useRestoredDrafts({ draft, caseRef, corrected: step?.id ?? null, place });
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
    [dispatch],
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

  const missing = missingOf(content.form, content.case !== null, today());
  const save = useCallback(
    async (over?: { version: number; form: StepForm }, goesOn = false) => {
      const { form, case: chosen, stepId, corrects, group: wanted = noGroup } = latest.current;
      // Chosen as the step's own case after it was added to the others.
      const group = { ...wanted, cases: wanted.cases.filter(({ id }) => id !== chosen?.id) };
      setTried(true);
      if (saving.phase === 'saving' || !chosen || missingOf(form, true, today()).length > 0) return;
      setSaving({ phase: 'saving' });
      try {
        // A restored correction goes out with the version it was begun on: what others saved since shows as a conflict.
        const base = step && {
          ...step,
          ...(conflict ?? {}),
          version: over?.version ?? corrects?.version ?? step.version,
        };
        const saved = base
          ? await correctStep(chosen.id, base, over?.form ?? form)
          : group.cases.length > 0
            ? await logGroup(chosen, stepId, form, group)
            : await logStep(chosen.id, stepId, form);
        setConflict(null);
        setTried(false);
        setSaving({ phase: 'saved', at: now() });
        const further = goesOn ? furtherDraft(latest.current) : null;
        await finish();
        if (further) write(further);
        onLogged(saved, chosen, goesOn);
      } catch (failure) {
        if (failure instanceof ConflictError) {
          setSaving({ phase: 'idle' });
          setConflict(storedStep(failure as ConflictError));
          return;
        }
        const why = reasonOf(failure);
        setSaving({
          phase: 'failed',
          why,
          detail: failure instanceof Error ? failure.message : '',
          problems: problemsOf(failure),
          refusing: refusingCase(failure, [chosen, ...group.cases]),
        });
        if (why === 'session') {
          keep();
          await leave(failure);
        }
      }
    },
    [conflict, finish, keep, leave, onLogged, saving.phase, step, write],
  );

  return {
    content,
    missing,
    saving,
    isTried,
    conflict,
    drafts,
    sign: draft.sign,
    sealedAt: state.sealedAt,
    isBlank: isBlank(content.form),
    change,
    changeGroup,
    chooseCase,
    save,
    discard: finish,
    forgetConflict: () => {
      setConflict(null);
    },
  };
}

export type StepComposerState = ReturnType<typeof useStepComposer>;

/** The step as it is stored now, as the API sends it with a 412. */
const storedStep = ({ current }: ConflictError): SupportStepView => current as unknown as SupportStepView;

const reasonOf = (failure: unknown): 'offline' | 'session' | 'refused' => {
  if (failure instanceof OfflineError) return 'offline';
  return (failure as { status?: number }).status === 401 ? 'session' : 'refused';
};

/** `/minutes` → its message, for the field it belongs to. */
const problemsOf = (failure: unknown): Record<string, string> =>
  failure instanceof ApiError
    ? Object.fromEntries((failure.problem.errors ?? []).map(({ pointer, message }) => [pointer.slice(1), message]))
    : {};
