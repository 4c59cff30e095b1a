import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { CalendarSync } from 'lucide-react';
import { useState } from 'react';
import { api } from '../api/api.js';
import { ApiError } from '../api/problems.js';
import type { CalendarFeedView, Page } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useSaving } from '../people/useSaving.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import { AddressOnceDialog } from './AddressOnceDialog.js';
import { FeedRow } from './FeedRow.js';

/** Secret addresses for calendar programs: made, shown once, revoked. */
export function CalendarFeedsPage() {
  const t = useT();
  const { save, isSaving } = useSaving();
  const [address, setAddress] = useState<string | null>(null);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['calendar-feeds'],
    queryFn: ({ signal }) => api<Page<CalendarFeedView>>('/calendar-feeds', { signal }),
  });
  const create = async () => {
    const answer = await save(() =>
      api<CalendarFeedView & { url: string }>('/calendar-feeds', { method: 'POST', body: {} }),
    );
    if (answer && !(answer instanceof ApiError)) setAddress(answer.url);
  };
  const button = (
    <Button
      variant="contained"
      color="primary"
      disabled={isSaving}
      startIcon={<CalendarSync size={16} aria-hidden />}
      onClick={() => void create()}
    >
      {t('calendarFeeds.create')}
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: '16px', maxWidth: 760 }}>
      <div>
        <Typography variant="h1">{t('calendarFeeds.title')}</Typography>
        <Typography sx={{ mt: '4px', maxWidth: '70ch' }}>{t('calendarFeeds.intro')}</Typography>
      </div>
      <Card title={t('calendarFeeds.list')} action={data && data.data.length > 0 ? button : undefined}>
        {isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {data?.data.length === 0 ? (
          <EmptyState icon={CalendarSync} title={t('calendarFeeds.none')} action={button}>
            {t('calendarFeeds.noneText')}
          </EmptyState>
        ) : null}
        <Box component="ul">
          {data?.data.map((feed) => (
            <FeedRow key={feed.id} feed={feed} />
          ))}
        </Box>
        {data && data.data.length > 0 ? (
          <Typography variant="meta" component="p" color="text.secondary" sx={{ p: '8px 14px 12px' }}>
            {t('calendarFeeds.unseen')}
          </Typography>
        ) : null}
      </Card>
      {address ? <AddressOnceDialog address={address} onClose={() => setAddress(null)} /> : null}
    </Box>
  );
}
