import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseRef, Draft } from '../../../api/types.js';
import { now } from '../../../session/clock.js';
import { useMe } from '../../../session/me.js';
import { belongsHere, type StepDraft, stepDraftForm } from '../step/stepDraft.js';
import { isBlank } from '../step/stepForm.js';
import { dropDraft, draftsOf } from './draftApi.js';
import type { DraftState } from './draftState.js';
import { takeKept } from './keptForLogin.js';
import type { useSealedDraft } from './useSealedDraft.js';

interface RestoredDraftsOptions {
  draft: ReturnType<typeof useSealedDraft<StepDraft>>;
  caseRef: CaseRef | null;
  corrected: string | null;
  place: string;
}

/** Brings an unfinished note back: after a reload, a lost session, on another computer. Older ones are offered. */
export function useRestoredDrafts({ draft, caseRef, corrected, place }: RestoredDraftsOptions) {
  const me = useMe();
  const { dispatch } = draft;
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const [others, setOthers] = useState<Draft<StepDraft>[]>([]);
  const isUntouched = useRef(true);
  useEffect(() => {
    isUntouched.current = draft.state.revision === 0;
  });

  const take = useCallback(
    (stored: Draft<StepDraft>) => {
      const at = Date.parse(stored.updatedAt);
      dispatch({
        type: 'restored',
        id: stored.id,
        version: stored.version,
        caseId: stored.caseId ?? null,
        content: stored.content,
        at,
      });
      setRestoredAt(at);
      setOthers((known) => known.filter(({ id }) => id !== stored.id));
    },
    [dispatch],
  );

  useEffect(() => {
    const kept = takeKept(me.id, place) as DraftState<StepDraft> | null;
    if (kept) {
      if (kept.version === null) dispatch({ type: 'renewed', freshId: kept.id, content: kept.content });
      else
        dispatch({
          type: 'restored',
          id: kept.id,
          version: kept.version,
          caseId: kept.caseId,
          content: kept.content,
          at: kept.sealedAt ?? now(),
        });
      dispatch({ type: 'typed', content: kept.content });
      setRestoredAt(now());
      return;
    }
    const known = { isCancelled: false };
    void draftsOf<StepDraft>(stepDraftForm, caseRef?.id ?? null)
      .then((found) => {
        if (known.isCancelled) return;
        const here = found.filter(({ content }) => belongsHere(content, corrected));
        for (const { id } of here.filter(({ content }) => isBlank(content.form))) void dropDraft(id);
        const [newest, ...rest] = here.filter(({ content }) => !isBlank(content.form));
        if (newest && isUntouched.current) take(newest);
        setOthers(newest && isUntouched.current ? rest : [newest, ...rest].filter((one) => one !== undefined));
      })
      // Without the list of drafts one can still write; what is typed is sealed as ever.
      .catch(() => undefined);
    return () => {
      known.isCancelled = true;
    };
  }, [caseRef?.id, corrected, dispatch, me.id, place, take]);

  return {
    restoredAt,
    others,
    take,
    forget: () => {
      setRestoredAt(null);
    },
  };
}
