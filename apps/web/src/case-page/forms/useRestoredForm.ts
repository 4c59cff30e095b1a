import { type Dispatch, useEffect, useRef, useState } from 'react';
import { now } from '../../session/clock.js';
import { useMe } from '../../session/me.js';
import { draftsOf } from '../composer/draft/draftApi.js';
import type { DraftEvent, DraftState } from '../composer/draft/draftState.js';
import { keepForLogin, takeKept } from '../composer/draft/keptForLogin.js';

/** A form of the case while it is filled in: what it was begun on, and what it holds now. */
export interface FormContent<Values> {
  part: string;
  version: number;
  before: Values;
  values: Values;
}

/** Drafts of all forms but that of a step are of one kind; which form it is stands in the draft. */
export const formDraft = 'caseFile';

interface RestoredFormOptions<Values> {
  state: DraftState<FormContent<Values>>;
  dispatch: Dispatch<DraftEvent<FormContent<Values>>>;
  caseId: string | null;
  part: string;
  place: string;
  fits: ((begunOn: Values) => boolean) | undefined;
}

/** Brings back what was left unfinished, unless something was typed before it came. @returns when it was sealed */
export function useRestoredForm<Values>(options: RestoredFormOptions<Values>): number | null {
  const { state, dispatch, caseId, part, place } = options;
  const me = useMe();
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const isUntouched = useRef(true);
  const fits = useRef(options.fits);
  useEffect(() => {
    isUntouched.current = state.revision === 0;
    fits.current = options.fits;
  });

  useEffect(() => {
    const belongs = ({ part: of, before }: FormContent<Values>) => of === part && (fits.current?.(before) ?? true);
    const kept = takeKept(me.id, place) as DraftState<FormContent<Values>> | null;
    if (kept && belongs(kept.content)) {
      const { id, version, caseId: under, content } = kept;
      dispatch(
        version === null
          ? { type: 'renewed', freshId: id, content }
          : { type: 'restored', id, version, caseId: under, content, at: now() },
      );
      dispatch({ type: 'typed', content });
      setRestoredAt(now());
      return undefined;
    }
    if (kept) keepForLogin(me.id, place, kept);
    const known = { isCancelled: false };
    void draftsOf<FormContent<Values>>(formDraft, caseId)
      .then((found) => {
        const stored = found.find(({ content }) => belongs(content));
        if (!stored || known.isCancelled || !isUntouched.current) return;
        const { id, version, content } = stored;
        const at = Date.parse(stored.updatedAt);
        dispatch({ type: 'restored', id, version, caseId: stored.caseId ?? null, content, at });
        setRestoredAt(at);
      })
      // Without the list of drafts one can still write.
      .catch(() => undefined);
    return () => {
      known.isCancelled = true;
    };
  }, [dispatch, me.id, part, place, caseId]);

  return restoredAt;
}
