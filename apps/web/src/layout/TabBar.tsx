import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import { styled } from '@mui/material/styles';
import { CalendarClock, Folder, House, Menu as MenuIcon, Plus, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { useComposer } from '../composer-host/ComposerHost.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { MoreSheet } from './MoreSheet.js';
import { useMenu } from './useMenu.js';

/** The phone's navigation: five tabs at the thumb, the middle one notes a step. */
export function TabBar() {
  const t = useT();
  const mayI = useMayI();
  const compose = useComposer();
  const entries = useMenu();
  const [isOpen, setOpen] = useState(false);
  const isShown = (to: string) => entries.some((entry) => entry.to === to);
  // Who works without cases has her own first pages at the thumb.
  const others = isShown('/cases') ? [] : entries.slice(0, 3);

  return (
    <Bar aria-label={t('layout.navigation')}>
      {isShown('/') ? <Tab to="/" icon={House} words={t('menu.homeShort')} /> : null}
      {isShown('/cases') ? <Tab to="/cases" icon={Folder} words={t('menu.cases')} /> : null}
      {mayI('log', 'supportStep') ? (
        <button type="button" onClick={() => compose()}>
          <Box component="span" className="plus">
            <Plus size={24} aria-hidden />
          </Box>
          <span>{t('menu.note')}</span>
        </button>
      ) : null}
      {isShown('/deadlines') ? <Tab to="/deadlines" icon={CalendarClock} words={t('menu.deadlines')} /> : null}
      {others.map(({ to, icon, label }) => (
        <Tab key={to} to={to} icon={icon} words={t(label)} />
      ))}
      <button type="button" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        <MenuIcon size={20} aria-hidden />
        <span>{t('menu.more')}</span>
      </button>
      <Drawer anchor="bottom" open={isOpen} onClose={() => setOpen(false)}>
        <MoreSheet onDone={() => setOpen(false)} />
      </Drawer>
    </Bar>
  );
}

const Tab = ({ to, icon: Icon, words }: { to: string; icon: LucideIcon; words: string }) => (
  <NavLink to={to} end={to === '/' || to === '/statistics'}>
    <Icon size={20} aria-hidden />
    <span>{words}</span>
  </NavLink>
);

const Bar = styled('nav')(({ theme }) => ({
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: 'minmax(0,1fr)',
  position: 'fixed',
  left: 0,
  right: 0,
  bottom: 0,
  height: 62,
  zIndex: 6,
  backgroundColor: theme.vars.palette.background.paper,
  borderTop: `1px solid ${theme.vars.palette.divider}`,
  '& > a, & > button': {
    display: 'grid',
    placeItems: 'center',
    alignContent: 'center',
    gap: 2,
    fontFamily: 'inherit',
    fontSize: 12,
    fontWeight: 500,
    color: theme.vars.palette.text.secondary,
    position: 'relative',
    border: 0,
    background: 'none',
    padding: 0,
    textDecoration: 'none',
  },
  '& > a[aria-current]': { color: theme.vars.palette.primary.main, fontWeight: 600 },
  '& > a[aria-current]::before': {
    content: '""',
    position: 'absolute',
    top: 0,
    left: '22%',
    right: '22%',
    height: 3,
    borderRadius: '0 0 3px 3px',
    backgroundColor: theme.vars.palette.primary.main,
  },
  '& .plus': {
    width: 44,
    height: 30,
    borderRadius: 999,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.primary.contrastText,
  },
}));
