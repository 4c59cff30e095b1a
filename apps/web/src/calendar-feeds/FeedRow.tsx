import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { ApiError } from '../api/problems.js';
import type { CalendarFeedView } from '../api/types.js';
import { day, dayOf, timeOf } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { PlainDialog } from '../people/PlainDialog.js';
import { useSaving } from '../people/useSaving.js';

/** An address that is in use, known by when it was made; revoking asks once. */
export function FeedRow({ feed: { id, createdAt, lastReadOn } }: { feed: CalendarFeedView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const notify = useNotify();
  const { save, isSaving } = useSaving();
  const [isAsking, setAsking] = useState(false);
  const on = day(dayOf(createdAt), locale);
  const revoke = async () => {
    const answer = await save(async () => {
      await api(`/calendar-feeds/${id}`, { method: 'DELETE' });
      return true;
    });
    if (answer && !(answer instanceof ApiError)) notify(t('calendarFeeds.revoked'), { type: 'success' });
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '10px',
        p: '8px 14px',
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: 1 }}>
        {t('calendarFeeds.createdAt', { day: on, time: timeOf(createdAt, locale) })}
        <Typography variant="meta" component="p" color="text.secondary">
          {lastReadOn ? t('calendarFeeds.lastRead', { day: day(lastReadOn, locale) }) : t('calendarFeeds.neverRead')}
        </Typography>
      </Box>
      <Button size="small" aria-label={t('calendarFeeds.revokeOf', { day: on })} onClick={() => setAsking(true)}>
        {t('calendarFeeds.revoke')}
      </Button>
      {isAsking ? (
        <PlainDialog
          title={t('calendarFeeds.revokeTitle')}
          save={t('calendarFeeds.revoke')}
          isDanger
          isSaving={isSaving}
          onSave={() => void revoke()}
          onClose={() => setAsking(false)}
        >
          <Typography>{t('calendarFeeds.revokeText')}</Typography>
        </PlainDialog>
      ) : null}
    </Box>
  );
}
