import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { Link } from 'react-router-dom';
import { api } from '../../api/api.js';
import type { CaseView, Page } from '../../api/types.js';
import type { AuditEvent } from '../../audit/auditEvents.js';
import { useT } from '../../i18n/useT.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { CaseGone } from '../CaseGone.js';
import { caseKey } from '../data/caseKeys.js';
import { useSessionEnd } from '../data/useSessionEnd.js';
import { AccessDayTable } from './AccessDayTable.js';
import { accessDays } from './accessDays.js';

const perPage = 100;

/** Who read or wrote what of a case, and when. */
export function AccessLogPage({ caseId }: { caseId: string }) {
  const t = useT();
  const record = useQuery({
    queryKey: caseKey(caseId, 'record'),
    queryFn: ({ signal }) => api<CaseView>(`/cases/${caseId}`, { signal }),
  });
  const log = useInfiniteQuery({
    queryKey: caseKey(caseId, 'access-log'),
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      api<Page<AuditEvent>>(`/cases/${caseId}/access-log?page=${pageParam}&perPage=${perPage}`, { signal }),
    getNextPageParam: (last, pages) => (pages.length * perPage < last.total ? pages.length + 1 : undefined),
  });
  useSessionEnd(record.error, log.error);
  if ([403, 404].includes((log.error as { status?: number } | null)?.status ?? 0)) return <CaseGone />;
  const events = log.data?.pages.flatMap(({ data }) => data) ?? [];
  const total = log.data?.pages[0]?.total ?? 0;
  return (
    <Box sx={{ maxWidth: 980 }}>
      <Typography
        variant="dense"
        component="p"
        color="text.secondary"
        sx={{ '& a': { textDecoration: 'underline', textUnderlineOffset: 3 } }}
      >
        <Link to={`/cases/${caseId}`}>{record.data?.code ?? t('accessLog.back')}</Link>
      </Typography>
      <Typography variant="h1">{t('accessLog.title')}</Typography>
      <Typography variant="dense" component="p" color="text.secondary" sx={{ m: '4px 0 14px' }}>
        {t('accessLog.hint')}
      </Typography>
      {log.isPending ? <Skeleton variant="rounded" height={240} aria-hidden /> : null}
      {log.error ? <ErrorState error={log.error} onRetry={() => void log.refetch()} /> : null}
      {log.isSuccess && events.length === 0 ? <EmptyState icon={Eye} title={t('accessLog.empty')} /> : null}
      <Box sx={{ display: 'grid', gap: '12px' }}>
        {accessDays(events).map((day) => (
          <AccessDayTable key={day.day} day={day} />
        ))}
      </Box>
      {events.length > 0 ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', pt: '12px' }}>
          {log.hasNextPage ? (
            <Button disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
              {t('accessLog.more')}
            </Button>
          ) : null}
          <Typography variant="meta" color="text.secondary" role="status">
            {t('accessLog.shown', { shown: events.length, total })}
          </Typography>
        </Box>
      ) : null}
    </Box>
  );
}
