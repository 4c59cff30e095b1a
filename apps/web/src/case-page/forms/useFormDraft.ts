import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../api/types.js';
import { now } from '../../session/clock.js';
import { useMe } from '../../session/me.js';
import { draftsOf } from '../composer/draft/draftApi.js';
import type { DraftSign, DraftState } from '../composer/draft/draftState.js';
import { takeKept } from '../composer/draft/keptForLogin.js';
import { useSealedDraft } from '../composer/draft/useSealedDraft.js';

/** A form of the case while it is filled in: what it was begun on, and what it holds now. */
export interface FormContent<Values> {
  part: string;
  version: number;
  before: Values;
  values: Values;
}

export interface FormDraft {
  sign: DraftSign;
  sealedAt: number | null;
  /** A draft came back when the form was opened. */
  restoredAt: number | null;
  onDiscard: () => void;
  /** The case has a new version by something else that was saved from this very form. */
  onOwnChange: (before: number, after: number) => void;
}

const form = 'caseFile';

/** The case it is a form of; without one the draft is sealed under the key of the centre. */
interface BegunOn {
  id: string | null;
  version: number;
}

/**
 * Seals a part of the case file while it is edited and brings it back the next time. A restored draft keeps the version
 * it was begun on, so what others saved since shows as a conflict and is not overwritten.
 */
export function useFormDraft<Values extends object, Begun extends BegunOn = CaseView>(
  record: Begun,
  part: string,
  valuesOf: (record: Begun) => Values,
) {
  const me = useMe();
  const place = `${part}:${record.id ?? 'centre'}`;
  const [begun] = useState(() => ({
    part,
    version: record.version,
    before: valuesOf(record),
    values: valuesOf(record),
  }));
  const initial = useCallback((): FormContent<Values> => begun, [begun]);
  const { state, sign, dispatch, finish } = useSealedDraft<FormContent<Values>>({
    form,
    caseId: record.id,
    initial,
    place,
  });
  const [restoredAt, setRestoredAt] = useState<number | null>(null);
  const isUntouched = useRef(true);
  useEffect(() => {
    isUntouched.current = state.revision === 0;
  });

  useEffect(() => {
    const kept = takeKept(me.id, place) as DraftState<FormContent<Values>> | null;
    if (kept) {
      const { id, version, content } = kept;
      dispatch(
        version === null
          ? { type: 'renewed', freshId: id, content }
          : { type: 'restored', id, version, caseId: record.id, content, at: now() },
      );
      dispatch({ type: 'typed', content });
      setRestoredAt(now());
      return undefined;
    }
    const known = { isCancelled: false };
    void draftsOf<FormContent<Values>>(form, record.id)
      .then((found) => {
        const stored = found.find(({ content }) => content.part === part);
        if (!stored || known.isCancelled || !isUntouched.current) return;
        const at = Date.parse(stored.updatedAt);
        dispatch({
          type: 'restored',
          id: stored.id,
          version: stored.version,
          caseId: record.id,
          content: stored.content,
          at,
        });
        setRestoredAt(at);
      })
      // Without the list of drafts one can still write.
      .catch(() => undefined);
    return () => {
      known.isCancelled = true;
    };
  }, [dispatch, me.id, part, place, record.id]);

  const { content } = state;
  const latest = useRef(content);
  useEffect(() => {
    latest.current = content;
  }, [content]);
  const type = (next: FormContent<Values>) => {
    latest.current = next;
    dispatch({ type: 'typed', content: next });
  };
  const write = (changed: Partial<Values>) => {
    type({ ...latest.current, values: { ...latest.current.values, ...changed } });
  };
  const draft: FormDraft = {
    sign,
    sealedAt: state.sealedAt,
    restoredAt,
    onDiscard: () => void finish(),
    onOwnChange: (before, after) => {
      // Begun on an older version, it stays there: what others saved since must still show as a conflict.
      if (latest.current.version === before) type({ ...latest.current, version: after });
    },
  };
  return { ...content, write, finish, draft };
}
