import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../api/newId.js';
import { draftsOf } from '../case-page/composer/draft/draftApi.js';
import type { DraftState } from '../case-page/composer/draft/draftState.js';
import { takeKept } from '../case-page/composer/draft/keptForLogin.js';
import { useSealedDraft } from '../case-page/composer/draft/useSealedDraft.js';
import { now } from '../session/clock.js';
import { useMe } from '../session/me.js';
import type { NewCaseValues } from './newCaseBody.js';

interface NewCaseContent {
  /** `newCase`; drafts of parts of existing cases are of the same form. */
  part: string;
  /** The id the case will have: the same after a lost session, so that saving twice opens one case. */
  id: string;
  values: NewCaseValues;
}

const form = 'caseFile';
const place = 'newCase';
const start = (known: Partial<NewCaseValues>): NewCaseContent => ({
  part: 'newCase',
  id: newId(),
  values: { state: 'clearing', ...known },
});

/**
 * A case that is not there yet, sealed under the key of the centre while it is filled in, and brought back the next time.
 *
 * @param known what the contact says of which the case is made; only a draft of the same contact comes back then
 */
export function useNewCaseDraft(known: Partial<NewCaseValues>) {
  const me = useMe();
  const [begun] = useState(() => start(known));
  const { contactId } = begun.values;
  const initial = useCallback(() => begun, [begun]);
  const { state, sign, dispatch, finish } = useSealedDraft<NewCaseContent>({ form, caseId: null, initial, place });
  const [restored, setRestored] = useState<{ at: number; values: NewCaseValues } | null>(null);
  const revision = useRef(0);
  useEffect(() => {
    revision.current = state.revision;
  });

  useEffect(() => {
    const kept = takeKept(me.id, place) as DraftState<NewCaseContent> | null;
    if (kept) {
      const { id, version, content } = kept;
      if (version === null) dispatch({ type: 'renewed', freshId: id, content });
      else dispatch({ type: 'restored', id, version, caseId: null, content, at: now() });
      dispatch({ type: 'typed', content });
      setRestored({ at: now(), values: content.values });
      return undefined;
    }
    const search = { isOver: false };
    void draftsOf<NewCaseContent>(form, null)
      .then((drafts) => {
        const found = drafts.find(
          ({ content, caseId }) =>
            !caseId &&
            content.part === 'newCase' &&
            (contactId === undefined || content.values.contactId === contactId),
        );
        if (!found || search.isOver || revision.current > 0) return;
        const at = Date.parse(found.updatedAt);
        dispatch({ type: 'restored', id: found.id, version: found.version, caseId: null, content: found.content, at });
        setRestored({ at, values: found.content.values });
      })
      // Without the list of drafts one can still write.
      .catch(() => undefined);
    return () => {
      search.isOver = true;
    };
  }, [contactId, dispatch, me.id]);

  const { id } = state.content;
  const write = useCallback(
    (values: NewCaseValues) => dispatch({ type: 'typed', content: { part: 'newCase', id, values } }),
    [dispatch, id],
  );
  return { id, defaults: begun.values, write, finish, sign, sealedAt: state.sealedAt, restored };
}

export type NewCaseDraft = ReturnType<typeof useNewCaseDraft>;
