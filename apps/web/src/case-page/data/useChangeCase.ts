import { useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '../../api/types.js';
import { caseKey } from './caseKeys.js';
import { useSend } from './useSend.js';

/** Changes the case itself. Who goes on with another of its forms at once begins on what was just saved. */
export function useChangeCase(caseId: string) {
  const queries = useQueryClient();
  const { send, ...sending } = useSend<CaseView>();
  const change = async (body: object, version: number, words: string): Promise<CaseView | null> => {
    const saved = await send({ path: `/cases/${caseId}`, method: 'PATCH', body, version }, words);
    if (saved) queries.setQueryData(caseKey(caseId, 'record'), saved);
    return saved;
  };
  return { ...sending, change };
}
