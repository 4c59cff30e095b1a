import { useQueryClient } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { ConflictError } from '../api/problems.js';
import type { CaseView } from '../api/types.js';
import { caseKey } from '../case-page/data/caseKeys.js';
import type { HintRow } from './hintRows.js';
import { identityWith } from './identityWith.js';

/** Moves a find to where it belongs; answers whether it stands there now, so that the text may let go of it. */
export type Move = (row: HintRow) => Promise<boolean> | boolean;

/** From which to which version the case went by moving. */
export type OnMoved = (before: number, after: number) => void;

/**
 * Moving into the identity of a case that has one and that this person may change; null otherwise, anonymous cases
 * included. Only what this page has read of the case decides: nothing is asked of the server before.
 */
export function useIdentityMove(caseId: string | undefined, onMoved?: OnMoved): Move | null {
  const queries = useQueryClient();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const key = caseKey(caseId ?? '', 'record');
  const known = queries.getQueryData<CaseView>(key);
  if (!known || known.kind !== 'safe-contact' || known.state === 'closed') return null;
  if (!known.may.change || !known.may.readIdentity) return null;

  const moveInto = async (record: CaseView, row: HintRow, isAgain = false): Promise<boolean> => {
    const { text, suggestion } = row;
    const identity = suggestion.moveTo ? identityWith(record.identity ?? {}, text, suggestion.moveTo) : null;
    if (!identity) {
      notify('textHints.tooLong', { type: 'warning' });
      return false;
    }
    if (Object.keys(identity).length === 0) return true;
    try {
      const { version } = record;
      const path = `/cases/${record.id}`;
      const changed = await api<CaseView>(path, { method: 'PATCH', body: { identity }, version });
      queries.setQueryData(key, changed);
      onMoved?.(version, changed.version);
      void queries.invalidateQueries({ queryKey: caseKey(record.id) });
      notify('textHints.moved', { type: 'success' });
      return true;
    } catch (failure) {
      // Somebody changed the case meanwhile: words are only added, so they are added to what stands there now.
      if (failure instanceof ConflictError && !isAgain) return moveInto(failure.current as CaseView, row, true);
      notify('textHints.notMoved', { type: 'error' });
      await leave(failure);
      return false;
    }
  };
  return (row) => moveInto(queries.getQueryData<CaseView>(key) ?? known, row);
}
