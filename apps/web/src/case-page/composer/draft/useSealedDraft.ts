import { useCallback, useEffect, useReducer, useRef, type Reducer } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { newId } from '../../../api/newId.js';
import { useMe } from '../../../session/me.js';
import { draftReducer, type DraftEvent, type DraftState, freshDraft, pauseOf, signOf } from './draftState.js';
import { dropDraft, sealDraft } from './draftApi.js';
import { keepForLogin } from './keptForLogin.js';

/** Typing without a pause is sealed at least this often. */
const longestWait = 4_000;

export interface DraftOptions<Content> {
  form: string;
  caseId: string | null;
  initial: () => Content;
  /** Where the composer stands; what an ended session leaves behind comes back to the same place. */
  place: string;
}

/** A draft that is sealed on the server while somebody writes, and nowhere else. */
export function useSealedDraft<Content>({ form, caseId, initial, place }: DraftOptions<Content>) {
  const me = useMe();
  const leave = useLogoutIfAccessDenied();
  const [state, dispatch] = useReducer(draftReducer as Reducer<DraftState<Content>, DraftEvent<Content>>, null, () =>
    freshDraft(newId(), caseId, initial()),
  );
  const latest = useRef(state);
  const unsealedSince = useRef<number | null>(null);
  const underWay = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    latest.current = state;
  });

  useEffect(() => {
    const pause = pauseOf(state);
    if (pause === null) return undefined;
    unsealedSince.current ??= Date.now();
    const rest =
      state.phase === 'failed' ? pause : Math.max(0, Math.min(pause, unsealedSince.current + longestWait - Date.now()));
    const timer = setTimeout(() => {
      dispatch({ type: 'due' });
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const send = useCallback(async () => {
    const { id, version, caseId: under, content, replaces } = latest.current;
    try {
      const result = await sealDraft({ id, version, form, caseId: under, content });
      dispatch(result.type === 'outrun' ? { ...result, freshId: newId() } : result);
      if (result.type !== 'sealed') return;
      unsealedSince.current = null;
      await Promise.allSettled(replaces.map(dropDraft));
      if (replaces.length > 0) dispatch({ type: 'cleared' });
    } catch (failure) {
      if ((failure as { status?: number }).status !== 401) {
        dispatch({ type: 'failed' });
        return;
      }
      dispatch({ type: 'ended' });
      keepForLogin(me.id, place, latest.current);
      await leave(failure);
    }
  }, [form, leave, me.id, place]);

  useEffect(() => {
    if (state.phase === 'sending') underWay.current = send();
    // One request per revision on its way.
  }, [state.phase, state.sending, state.id, send]);

  // Leaving the page or the tab: what is not sealed yet goes at once.
  useEffect(() => {
    const hurry = () => {
      if (document.visibilityState === 'hidden') dispatch({ type: 'due' });
    };
    document.addEventListener('visibilitychange', hurry);
    return () => {
      document.removeEventListener('visibilitychange', hurry);
      const { phase, revision, sealed } = latest.current;
      if (revision > sealed && (phase === 'waiting' || phase === 'failed')) void send();
    };
  }, [send]);

  /** The draft has served: it is taken away on the server, and a fresh one begins. */
  const finish = useCallback(async () => {
    const { id, version, replaces } = latest.current;
    const isThere = version !== null || latest.current.phase === 'sending';
    const renewed: DraftEvent<Content> = { type: 'renewed', freshId: newId(), content: initial() };
    latest.current = draftReducer(latest.current, renewed);
    dispatch(renewed);
    unsealedSince.current = null;
    await underWay.current;
    await Promise.allSettled([...(isThere ? [id] : []), ...replaces].map(dropDraft));
  }, [initial]);

  const keep = useCallback(() => {
    keepForLogin(me.id, place, latest.current);
  }, [me.id, place]);

  return { state, sign: signOf(state), dispatch, finish, keep };
}
