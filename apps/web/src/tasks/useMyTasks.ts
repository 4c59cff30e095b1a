import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { TaskList, TaskRow } from '../api/types.js';
import { useSessionEnd } from '../case-page/data/useSessionEnd.js';
import { today } from '../session/clock.js';
import { useMe, useMayI } from '../session/me.js';

const key = ['tasks', 'mine'] as const;
const perPage = 100;

export interface MyTasks {
  /** Open ones, and those finished today: what was ticked off by mistake is still there. */
  rows: TaskRow[];
  counts: TaskList['counts'];
  /** Open ones, more than `rows` holds if there are very many. */
  open: number;
}

/** What the person logged in has to do, across her cases; asked anew every two minutes without keeping the session alive. */
export function useMyTasks() {
  const mayI = useMayI();
  const { confirmed } = useMe();
  const query = useQuery({
    queryKey: key,
    queryFn: async ({ signal, client }): Promise<MyTasks> => {
      const background = client.getQueryData(key) !== undefined;
      const read = (state: string) => api<TaskList>(`/tasks?state=${state}&perPage=${perPage}`, { background, signal });
      const [open, done] = await Promise.all([read('open'), read('done')]);
      const finished = done.data.filter(({ doneOn }) => doneOn === today());
      return { rows: [...open.data, ...finished], counts: open.counts, open: open.total };
    },
    enabled: confirmed && mayI('list', 'task'),
    refetchInterval: 120_000,
  });
  useSessionEnd(query.error);
  return query;
}
