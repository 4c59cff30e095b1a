import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { RemindersAnswer } from '../api/types.js';
import { useCurrentLocale } from '../i18n/useT.js';
import { useMayI, useMe } from '../session/me.js';

/** The warnings that stand today, and how mails about them leave the house. */
export function useReminders() {
  const mayI = useMayI();
  const locale = useCurrentLocale();
  const { confirmed } = useMe();
  const key = ['reminders', locale];
  return useQuery({
    queryKey: key,
    queryFn: ({ signal, client }) =>
      api<RemindersAnswer>('/reminders', { background: client.getQueryData(key) !== undefined, signal }),
    enabled: confirmed && mayI('list', 'reminder'),
    refetchInterval: 120_000,
  });
}
