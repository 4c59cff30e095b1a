import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useCaseworkerDashboard } from '../home/useCaseworkerDashboard.js';
import { useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { useMyTasks } from '../tasks/useMyTasks.js';
import { BrandSign } from '../ui/Brand.js';
import { NavLink } from './NavLink.js';
import { useMenu } from './useMenu.js';
import { UserMenu } from './UserMenu.js';

/** The navigation at the left of wide screens. */
export function Sidebar() {
  const t = useT();
  const me = useMe();
  const entries = useMenu();
  const counts = useCaseworkerDashboard().data?.counts;
  const tasks = useMyTasks().data?.open;
  const numbers: Record<string, number | undefined> = {
    '/cases': counts?.cases || undefined,
    '/tasks': tasks || undefined,
  };
  const work = entries.filter(({ group }) => group === 'work');
  const centre = entries.filter(({ group }) => group === 'centre');

  return (
    <Box
      component="nav"
      aria-label={t('layout.navigation')}
      sx={{
        gridArea: 'side',
        bgcolor: 'background.sunken',
        p: '10px 10px 12px',
        display: 'flex',
        flexDirection: 'column',
        gap: '2px',
        position: 'sticky',
        top: 0,
        height: '100vh',
        borderRight: '1px solid',
        borderColor: 'divider',
        overflowY: 'auto',
      }}
    >
      <Box
        component={Link}
        to="/"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: '9px',
          p: '4px 8px 12px',
          fontWeight: 700,
          fontSize: 17,
          letterSpacing: '-.01em',
          color: 'text.primary',
          '&:hover': { textDecoration: 'none' },
        }}
      >
        <BrandSign />
        Geleit
      </Box>
      {work.map((entry) => (
        <NavLink
          key={entry.to}
          entry={entry}
          count={numbers[entry.to]}
          overdue={entry.to === '/deadlines' ? counts?.overdue : undefined}
        />
      ))}
      {work.length > 0 && centre.length > 0 ? (
        <Typography variant="meta" component="h2" color="text.secondary" sx={{ p: '14px 8px 4px', fontWeight: 600 }}>
          {t(me.role === 'coordinator' ? 'menu.office' : 'menu.centre')}
        </Typography>
      ) : null}
      {centre.map((entry) => (
        <NavLink key={entry.to} entry={entry} />
      ))}
      <Box
        sx={{
          mt: 'auto',
          display: 'flex',
          gap: '8px',
          alignItems: 'center',
          p: '8px',
          borderTop: '1px solid',
          borderColor: 'divider',
        }}
      >
        <Initials name={me.name} />
        <Box component="span" sx={{ flex: 1, minWidth: 0, lineHeight: 1.35 }}>
          <Box
            component="b"
            sx={{
              fontWeight: 600,
              display: 'block',
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            {me.name}
          </Box>
          <Box
            component="span"
            sx={{
              fontSize: 12,
              color: 'text.secondary',
              display: 'block',
              overflowWrap: 'anywhere',
            }}
          >
            {t(`role.${me.role}`)} · {me.organisation.name}
          </Box>
        </Box>
        <UserMenu />
      </Box>
    </Box>
  );
}

function Initials({ name }: { name: string }) {
  const letters = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter(Boolean);
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        width: 28,
        height: 28,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        flex: 'none',
        fontSize: 11,
        fontWeight: 700,
        bgcolor: 'primary.light',
        color: 'primary.dark',
      }}
    >
      {`${letters[0] ?? ''}${letters.length > 1 ? (letters.at(-1) ?? '') : ''}`.toUpperCase()}
    </Box>
  );
}
