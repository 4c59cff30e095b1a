import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseView, SupportStepView } from '../../api/types.js';
import { caseKey } from './caseKeys.js';

interface KnownCase {
  languages: readonly string[];
  steps: readonly SupportStepView[];
}

/** What the memory of this page holds of a case, if it was read before; nothing is asked of the server. */
export function useKnownCase(caseId: string | undefined): KnownCase {
  const queries = useQueryClient();
  return useMemo(() => {
    if (caseId === undefined) return { languages: [], steps: [] };
    return {
      languages: queries.getQueryData<CaseView>(caseKey(caseId, 'record'))?.facts.languages ?? [],
      steps: queries.getQueryData<SupportStepView[]>(caseKey(caseId, 'support-steps')) ?? [],
    };
  }, [caseId, queries]);
}
