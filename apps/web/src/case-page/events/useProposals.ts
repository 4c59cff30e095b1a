import { useQuery } from '@tanstack/react-query';
import type { DeadlineProposalView } from '../../api/types.js';
import { useCurrentLocale } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { caseKey } from '../data/caseKeys.js';
import { everyPage } from '../data/everyPage.js';
import { useSessionEnd } from '../data/useSessionEnd.js';

/** All proposals of a case, open ones and those that were answered. */
export function useProposals(caseId: string): readonly DeadlineProposalView[] {
  const mayI = useMayI();
  const locale = useCurrentLocale();
  const { data, error } = useQuery({
    queryKey: caseKey(caseId, 'deadline-proposals', locale),
    queryFn: ({ signal }) => everyPage<DeadlineProposalView>(`/cases/${caseId}/deadline-proposals`, signal),
    enabled: mayI('read', 'deadlineProposal'),
  });
  useSessionEnd(error);
  return data ?? [];
}
