import { styled } from '@mui/material/styles';
import { TriangleAlert } from 'lucide-react';
import { NavLink as RouterNavLink } from 'react-router-dom';
import { useT } from '../i18n/useT.js';
import { hidden } from '../ui/hidden.js';
import type { MenuEntry } from './menuEntries.js';

interface NavLinkProps {
  entry: MenuEntry;
  count?: number | undefined;
  /** Shown instead of a count, in red with sign and word, when above zero. */
  overdue?: number | undefined;
}

export function NavLink({ entry: { to, label, icon: Icon }, count, overdue = 0 }: NavLinkProps) {
  const t = useT();
  return (
    <Entry to={to} end={to === '/' || to === '/statistics'}>
      <Icon size={16} aria-hidden />
      <span className="words">{t(label)}</span>
      {overdue > 0 ? (
        <span className="number hot">
          <TriangleAlert size={14} aria-hidden />
          <span aria-hidden>{overdue}</span>
          <span style={hidden}>{t('layout.overdue', { count: overdue })}</span>
        </span>
      ) : null}
      {count !== undefined ? <span className="number">{count}</span> : null}
    </Entry>
  );
}

const Entry = styled(RouterNavLink)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  height: 32,
  padding: '0 8px',
  borderRadius: 6,
  flex: 'none',
  color: theme.vars.palette.text.primary,
  fontWeight: 500,
  '& svg': { color: theme.vars.palette.text.secondary, flex: 'none' },
  '& .words': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .number': { marginLeft: 'auto', color: theme.vars.palette.text.secondary, fontSize: 12 },
  '& .hot': {
    display: 'flex',
    alignItems: 'center',
    gap: 3,
    color: theme.vars.palette.error.main,
    fontWeight: 600,
    '& svg': { color: 'inherit' },
  },
  '&:hover': {
    textDecoration: 'none',
    backgroundColor: `color-mix(in srgb, ${theme.vars.palette.text.primary} 6%, transparent)`,
  },
  '&[aria-current=page]': {
    backgroundColor: theme.vars.palette.background.paper,
    boxShadow: `inset 0 0 0 1px ${theme.vars.palette.divider}`,
    fontWeight: 600,
    '& > svg': { color: theme.vars.palette.primary.main },
  },
}));
