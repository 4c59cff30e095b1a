import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import {
  Bell,
  CalendarSync,
  Check,
  Keyboard,
  KeyRound,
  LogOut,
  Monitor,
  Moon,
  Settings,
  Sun,
  UserRoundCheck,
  type LucideIcon,
} from 'lucide-react';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { useLogout, useSetLocale } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI, useMe } from '../session/me.js';
import { useKeyboardHelp } from './KeyboardHelpHost.js';

const schemes = [
  { mode: 'system', label: 'layout.system', icon: Monitor },
  { mode: 'light', label: 'layout.light', icon: Sun },
  { mode: 'dark', label: 'layout.dark', icon: Moon },
] as const;

/** What everybody sets for herself; shown to whoever may. */
const ownPages = [
  { to: '/reminders', label: 'layout.reminders', icon: Bell, subject: 'reminder' },
  { to: '/deputies', label: 'layout.deputies', icon: UserRoundCheck, subject: 'deputy' },
  { to: '/calendar-feeds', label: 'layout.calendarFeeds', icon: CalendarSync, subject: 'calendarFeed' },
] as const;

/** Account, language, light or dark; the choices last as long as the page. */
export function UserMenu() {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { mode, setMode } = useColorScheme();
  const locale = useCurrentLocale();
  const setLocale = useSetLocale();
  const logout = useLogout();
  const navigate = useNavigate();
  const showKeys = useKeyboardHelp();
  const mayI = useMayI();
  const { confirmed } = useMe();
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };

  return (
    <>
      <IconButton
        aria-label={t('layout.account')}
        aria-haspopup="menu"
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
      >
        <Settings size={16} aria-hidden />
      </IconButton>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ list: { dense: true, sx: { minWidth: 220 } } }}
      >
        <Heading>{t('layout.theme')}</Heading>
        {schemes.map(({ mode: one, label, icon }) => (
          <Choice key={one} icon={icon} isChosen={mode === one} onClick={choose(() => setMode(one))}>
            {t(label)}
          </Choice>
        ))}
        <Heading>{t('layout.language')}</Heading>
        <Choice
          isChosen={locale === 'de'}
          onClick={choose(() => {
            setLocale('de');
          })}
        >
          <span lang="de">Deutsch</span>
        </Choice>
        <Choice
          isChosen={locale === 'en'}
          onClick={choose(() => {
            setLocale('en');
          })}
        >
          <span lang="en">English</span>
        </Choice>
        <Divider />
        {ownPages
          .filter(({ subject }) => confirmed && mayI('list', subject))
          .map(({ to, label, icon }) => (
            <Choice key={to} icon={icon} onClick={choose(() => void navigate(to))}>
              {t(label)}
            </Choice>
          ))}
        <Choice icon={Keyboard} onClick={choose(showKeys)}>
          {t('layout.keys')}
        </Choice>
        <Choice icon={KeyRound} onClick={choose(() => void navigate('/password'))}>
          {t('layout.password')}
        </Choice>
        <Choice icon={LogOut} onClick={choose(() => void logout())}>
          {t('layout.logout')}
        </Choice>
      </Menu>
    </>
  );
}

const Heading = ({ children }: { children: ReactNode }) => (
  <ListSubheader
    role="presentation"
    disableSticky
    sx={{
      bgcolor: 'transparent',
      fontSize: 12,
      lineHeight: '26px',
      px: '10px',
      color: 'text.secondary',
      fontWeight: 600,
    }}
  >
    {children}
  </ListSubheader>
);

interface ChoiceProps {
  icon?: LucideIcon;
  isChosen?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Choice({ icon: Icon, isChosen, onClick, children, ...menuProps }: ChoiceProps) {
  const role = isChosen === undefined ? {} : { role: 'menuitemradio', 'aria-checked': isChosen };
  return (
    <MenuItem {...menuProps} {...role} onClick={onClick}>
      {Icon ? <Icon size={16} aria-hidden /> : null}
      {children}
      {isChosen ? <Check size={14} aria-hidden style={{ marginLeft: 'auto' }} /> : null}
    </MenuItem>
  );
}
