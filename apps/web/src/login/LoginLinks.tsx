import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSetLocale } from 'react-admin';
import { useCurrentLocale, useT } from '../i18n/useT.js';

type Topic = 'forgotten' | 'redeem';

/** What to do without a password; nobody can reset one, since it makes the key. */
export function LoginLinks() {
  const t = useT();
  const locale = useCurrentLocale();
  const setLocale = useSetLocale();
  const [topic, setTopic] = useState<Topic | null>(null);
  const other = locale === 'de' ? 'en' : 'de';
  const link = (one: Topic) => (
    <Link
      component="button"
      type="button"
      underline="always"
      aria-expanded={topic === one}
      onClick={() => setTopic(topic === one ? null : one)}
      sx={{ fontSize: 13 }}
    >
      {t(`login.${one}`)}
    </Link>
  );
  return (
    <div>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: '12px' }}>
        {link('forgotten')}
        {link('redeem')}
        <Link
          component="button"
          type="button"
          underline="always"
          lang={other}
          onClick={() => {
            setLocale(other);
          }}
          sx={{ fontSize: 13 }}
        >
          {t('login.otherLanguage')}
        </Link>
      </Box>
      {topic ? (
        <Typography
          variant="dense"
          component="p"
          role="status"
          sx={{ mt: '10px', p: '10px 12px', borderRadius: '6px', bgcolor: 'primary.light' }}
        >
          {t(`login.${topic}Text`)}
        </Typography>
      ) : null}
    </div>
  );
}
