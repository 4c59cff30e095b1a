import Box from '@mui/material/Box';
import { useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { NavLink } from './NavLink.js';
import { SearchButton } from './SearchButton.js';
import { UserMenu } from './UserMenu.js';
import { useMenu } from './useMenu.js';

const inTabs = new Set(['/', '/cases', '/deadlines']);

/** What the five tabs have no room for. */
export function MoreSheet({ onDone }: { onDone: () => void }) {
  const t = useT();
  const me = useMe();
  return (
    <Box sx={{ p: '14px 14px 24px', display: 'grid', gap: '8px', '& a': { height: 44 } }}>
      <SearchButton />
      <Box onClick={onDone}>
        {useMenu()
          .filter(({ to }) => !inTabs.has(to))
          .map((entry) => (
            <NavLink key={entry.to} entry={entry} />
          ))}
      </Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: '8px',
          borderTop: '1px solid',
          borderColor: 'divider',
          pt: '10px',
        }}
      >
        <Box sx={{ flex: 1 }}>
          <Box component="b" sx={{ fontWeight: 600, display: 'block' }}>
            {me.name}
          </Box>
          <Box component="span" sx={{ fontSize: 12, color: 'text.secondary' }}>
            {t(`role.${me.role}`)} · {me.organisation.name}
          </Box>
        </Box>
        <UserMenu />
      </Box>
    </Box>
  );
}
