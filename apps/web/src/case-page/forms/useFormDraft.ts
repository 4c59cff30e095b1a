import { useCallback, useEffect, useRef, useState } from 'react';
import { newId } from '../../api/newId.js';
import type { CaseView } from '../../api/types.js';
import type { MessageKey } from '../../i18n/messages.js';
import type { DraftSign } from '../composer/draft/draftState.js';
import { useSealedDraft } from '../composer/draft/useSealedDraft.js';
import { type FormContent, formDraft, useRestoredForm } from './useRestoredForm.js';

export interface FormDraft {
  sign: DraftSign;
  sealedAt: number | null;
  /** A draft came back when the form was opened. */
  restoredAt: number | null;
  /** Labels of what was typed and is sealed apart: it is not in the draft. */
  leftOut?: readonly MessageKey[];
  onDiscard: () => void;
  /** The case has a new version by something else that was saved from this very form. */
  onOwnChange: (before: number, after: number) => void;
}

/** The case it is a form of; without one the draft is sealed under the key of the centre. */
interface BegunOn {
  id: string | null;
  version: number;
}

export interface FormDraftOptions<Values> {
  /** The case that is chosen in the form itself: from then on the draft is sealed under its key. */
  chosenCase?: (values: Values) => string | null;
  /** Whether a draft that was begun on these values belongs here; by default every one of this part does. */
  fits?: (begunOn: Values) => boolean;
}

/**
 * Seals a part of the case file while it is edited and brings it back the next time. A restored draft keeps the version
 * it was begun on, so what others saved since shows as a conflict and is not overwritten.
 */
export function useFormDraft<Values extends object, Begun extends BegunOn = CaseView>(
  record: Begun,
  part: string,
  valuesOf: (record: Begun) => Values,
  { chosenCase, fits }: FormDraftOptions<Values> = {},
) {
  const place = `${part}:${record.id ?? 'centre'}`;
  const [begun] = useState(() => ({
    part,
    version: record.version,
    before: valuesOf(record),
    values: valuesOf(record),
  }));
  const initial = useCallback((): FormContent<Values> => begun, [begun]);
  const { state, sign, dispatch, finish } = useSealedDraft<FormContent<Values>>({
    form: formDraft,
    caseId: record.id,
    initial,
    place,
  });
  const restoredAt = useRestoredForm({ state, dispatch, caseId: record.id, part, place, fits });

  const { content } = state;
  const sealedUnder = chosenCase ? chosenCase(content.values) : record.id;
  useEffect(() => {
    dispatch({ type: 'moved', caseId: sealedUnder, freshId: newId() });
  }, [dispatch, sealedUnder]);

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
