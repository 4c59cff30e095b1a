import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../api/api.js';
import { readAnew } from '../../api/readAnew.js';
import type { CaseView, DeadlineView, ResidenceStatusView, SupportStepView } from '../../api/types.js';
import { caseKey } from './caseKeys.js';
import { everyPage } from './everyPage.js';
import { useSessionEnd } from './useSessionEnd.js';

export interface CaseData {
  record: CaseView | undefined;
  steps: SupportStepView[];
  residence: ResidenceStatusView[];
  deadlines: DeadlineView[];
  /** All lists have come; before that the graph would draw half a story. */
  isWhole: boolean;
  /** Why the case itself could not be read. */
  failure: unknown;
  /** Why one of its lists could not be read. */
  listFailure: unknown;
  retry: () => void;
  /** Something was saved: everything on the page is asked for again. */
  refresh: () => void;
}

/** Everything the case page shows beside its timeline. */
export function useCaseData(id: string): CaseData {
  const below = <Row>(name: string) => ({
    queryKey: caseKey(id, name),
    queryFn: ({ signal }: { signal: AbortSignal }) => everyPage<Row>(`/cases/${id}/${name}`, signal),
  });
  const record = useQuery({
    queryKey: caseKey(id, 'record'),
    queryFn: ({ signal }) => api<CaseView>(`/cases/${id}`, { signal }),
  });
  const queries = useQueryClient();
  const refresh = useCallback(() => void readAnew(queries), [queries]);
  const isThere = record.isSuccess;
  const steps = useQuery({ ...below<SupportStepView>('support-steps'), enabled: isThere });
  const residence = useQuery({ ...below<ResidenceStatusView>('residence-statuses'), enabled: isThere });
  const deadlines = useQuery({ ...below<DeadlineView>('deadlines'), enabled: isThere });
  const lists = [steps, residence, deadlines];
  const listFailure = lists.find(({ error }) => error)?.error ?? null;
  useSessionEnd(record.error, listFailure);
  return {
    record: record.data,
    steps: steps.data ?? [],
    residence: residence.data ?? [],
    deadlines: deadlines.data ?? [],
    isWhole: lists.every(({ isSuccess }) => isSuccess),
    failure: record.error,
    listFailure,
    refresh,
    retry: () => {
      for (const query of [record, ...lists]) void query.refetch();
    },
  };
}
