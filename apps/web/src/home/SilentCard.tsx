import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Moon } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { CaseworkerDashboard } from '../api/types.js';
import { dayShort } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { Feed, FeedItem, QuietDot } from './Feed.js';

/** Own cases without contact for more than 30 days. */
export function SilentCard({ cases }: { cases: CaseworkerDashboard['withoutContact'] }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Card title={t('home.silent')} hint={t('home.silentHint')}>
      {cases.length === 0 ? (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ p: '0 14px 14px' }}>
          {t('home.noSilent')}
        </Typography>
      ) : null}
      <Feed>
        {cases.map(({ id, code, lastContactOn, days }) => (
          <FeedItem
            key={id}
            icon={
              <QuietDot>
                <Moon size={14} />
              </QuietDot>
            }
            when={t('home.days', { count: days })}
          >
            <Box
              component={Link}
              to={`/cases/${id}`}
              sx={{ fontWeight: 600, textDecoration: 'underline', textUnderlineOffset: '3px' }}
            >
              {code}
            </Box>{' '}
            {t('home.silentLast', { on: dayShort(lastContactOn, locale) })}
          </FeedItem>
        ))}
      </Feed>
    </Card>
  );
}
