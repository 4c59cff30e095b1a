import Box from '@mui/material/Box';
import type { Member } from '../member.js';
import type { Sheet } from '../../founding/RecoverySheet.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMe } from '../../session/me.js';
import { codeLabel } from '../../ui/codeOptions.js';
import { Avatar } from '../Avatar.js';
import { ConfirmButton } from './ConfirmButton.js';
import { MemberActions } from './MemberActions.js';
import { StateTag } from './StateTag.js';

/** One person of the team. */
export function MemberRow({ user, onSheet }: { user: Member; onSheet: (sheet: Sheet) => void }) {
  const t = useT();
  const me = useMe();
  const locale = useCurrentLocale();
  return (
    <Box component="li" sx={rowStyle}>
      <Avatar name={user.name} />
      <Box sx={{ minWidth: 0 }}>
        <b>{user.name}</b>
        {user.id === me.id && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' '}
            ({t('people.team.you')})
          </Box>
        )}
        <Box sx={{ fontSize: 13, color: 'text.secondary', overflowWrap: 'anywhere' }}>{user.email}</Box>
      </Box>
      <Box className="role">{codeLabel('role', user.role, locale)}</Box>
      <Box className="state">
        <StateTag state={user.state} />
      </Box>
      <Box className="confirm">
        <ConfirmButton user={user} />
      </Box>
      <Box className="act">
        <MemberActions user={user} onSheet={onSheet} />
      </Box>
    </Box>
  );
}

const rowStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: '28px minmax(0,1fr) auto', md: '28px minmax(0,1fr) 130px 190px 210px 28px' },
  gap: { xs: '6px 10px', md: '12px' },
  alignItems: 'center',
  minHeight: 48,
  p: '6px 14px',
  borderTop: '1px solid',
  borderColor: 'divider',
  '& > .role': { gridColumn: { xs: 2, md: 'auto' }, gridRow: { xs: 2, md: 'auto' } },
  '& > .state': {
    gridColumn: { xs: '2 / -1', md: 'auto' },
    gridRow: { xs: 2, md: 'auto' },
    justifySelf: { xs: 'end', md: 'start' },
  },
  '& > .act': { gridColumn: { xs: 3, md: 'auto' }, gridRow: { xs: 1, md: 'auto' } },
  '& > .confirm': { gridColumn: { xs: '2 / -1', md: 'auto' }, textAlign: { md: 'right' } },
  '& > .confirm:empty': { display: { xs: 'none', md: 'block' } },
};
