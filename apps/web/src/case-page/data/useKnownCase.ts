import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseView, SupportStepView } from '../../api/types.js';
import { caseKey } from './caseKeys.js';

interface KnownCase {
  languages: readonly string[];
  steps: readonly SupportStepView[];
  responsibleId: string | null;
}

/** What the memory of this page holds of a case, if it was read before; nothing is asked of the server. */
export function useKnownCase(caseId: string | undefined): KnownCase {
  const queries = useQueryClient();
  return useMemo(() => {
    if (caseId === undefined) return { languages: [], steps: [], responsibleId: null };
    const record = queries.getQueryData<CaseView>(caseKey(caseId, 'record'));
    return {
      languages: record?.facts.languages ?? [],
      responsibleId: record?.responsible?.id ?? null,
      steps: queries.getQueryData<SupportStepView[]>(caseKey(caseId, 'support-steps')) ?? [],
    };
  }, [caseId, queries]);
}
