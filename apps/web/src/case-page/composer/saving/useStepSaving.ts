import { type Dispatch, type SetStateAction, useCallback, useState } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { ConflictError } from '../../../api/problems.js';
import type { CaseRef, SupportStepView } from '../../../api/types.js';
import { now, today } from '../../../session/clock.js';
import type { useSealedDraft } from '../draft/useSealedDraft.js';
import { logGroup } from './logGroup.js';
import { correctStep, logStep } from './logStep.js';
import { failedBy, type Saving, storedStep } from './saving.js';
import { furtherDraft, type StepDraft } from '../step/stepDraft.js';
import { missingOf, type StepForm } from '../step/stepForm.js';
import { noGroup, type StepGroup } from '../step/stepGroup.js';
import type { StepContent } from '../useStepContent.js';

interface StepSaving {
  saving: Saving;
  setSaving: Dispatch<SetStateAction<Saving>>;
  step: SupportStepView | undefined;
  draft: ReturnType<typeof useSealedDraft<StepDraft>>;
  on: StepContent;
  onLogged: (step: SupportStepView, caseRef: CaseRef, goesOn: boolean) => void;
}

/** Logs or corrects the step, once; says what stood in the way, and shows what others saved meanwhile. */
export function useStepSaving({ saving, setSaving, step, draft, on, onLogged }: StepSaving) {
  const leave = useLogoutIfAccessDenied();
  const { finish, keep } = draft;
  const { latest, write } = on;
  const [isTried, setTried] = useState(false);
  const [conflict, setConflict] = useState<SupportStepView | null>(null);

  const send = useCallback(
    (chosen: CaseRef, group: StepGroup, over?: { version: number; form: StepForm }) => {
      const { form, stepId, corrects } = latest.current;
      if (step) {
        // A restored correction goes out with the version it was begun on: what others saved since shows as a conflict.
        const version = over?.version ?? corrects?.version ?? step.version;
        return correctStep(chosen.id, { ...step, ...(conflict ?? {}), version }, over?.form ?? form);
      }
      return group.cases.length > 0 ? logGroup(chosen, stepId, form, group) : logStep(chosen.id, stepId, form);
    },
    [conflict, latest, step],
  );

  const save = useCallback(
    async (over?: { version: number; form: StepForm }, goesOn = false) => {
      const { form, case: chosen, group: wanted = noGroup } = latest.current;
      // Chosen as the step's own case after it was added to the others.
      const group = { ...wanted, cases: wanted.cases.filter(({ id }) => id !== chosen?.id) };
      setTried(true);
      if (saving.phase === 'saving' || !chosen || missingOf(form, true, today()).length > 0) return;
      setSaving({ phase: 'saving' });
      try {
        const saved = await send(chosen, group, over);
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
        const failed = failedBy(failure, [chosen, ...group.cases]);
        setSaving(failed);
        if (failed.why === 'session') {
          keep();
          await leave(failure);
        }
      }
    },
    [finish, keep, latest, leave, onLogged, saving.phase, send, setSaving, write],
  );

  return {
    isTried,
    conflict,
    save,
    forgetConflict: () => {
      setConflict(null);
    },
  };
}
