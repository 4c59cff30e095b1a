import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { dayNear } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { Avatar } from '../people/Avatar.js';
import { useMe } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { useDeputies } from './useDeputies.js';

/** Today's covers on the home page: whom I stand in for, and who stands in for me. */
export function CoverNote() {
  const t = useT();
  const locale = useCurrentLocale();
  const me = useMe();
  const current = useDeputies().deputies.filter(({ state }) => state === 'current');
  const notes = current.flatMap(({ id, user, deputy, until }) => {
    const day = dayNear(until, locale);
    if (deputy?.id === me.id && user)
      return [{ id, name: user.name, words: t('deputies.cover', { user: user.name, until: day }) }];
    if (user?.id === me.id && deputy)
      return [{ id, name: deputy.name, words: t('deputies.covered', { deputy: deputy.name, until: day }) }];
    return [];
  });
  if (notes.length === 0) return null;
  return (
    <Card>
      <Box component="ul">
        {notes.map(({ id, name, words }) => (
          <Box
            component="li"
            key={id}
            sx={{ display: 'flex', alignItems: 'center', gap: '10px', p: '10px 14px', fontSize: 13, lineHeight: 1.4 }}
          >
            <Avatar name={name} />
            <Box sx={{ flex: 1, minWidth: 0 }}>{words}</Box>
            <Box component={Link} to="/deputies" sx={{ textDecoration: 'underline', textUnderlineOffset: '3px' }}>
              {t('deputies.look')}
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
