import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { DeadlineRules } from './rule.js';

/** Every rule, legal ones and the centre's own; they change with a version or when a lead changes them. */
export const useDeadlineRules = () =>
  useQuery({
    queryKey: ['deadline-rules'],
    queryFn: ({ signal }) => api<DeadlineRules>('/deadline-rules', { signal }),
    staleTime: 5 * 60_000,
  });
