import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useT } from '../i18n/useT.js';
import { useShortcut } from '../keyboard/useShortcut.js';
import { useMe, useMayI } from '../session/me.js';

const SearchDialog = lazy(() =>
  import('./SearchDialog.js').then(({ SearchDialog: component }) => ({ default: component })),
);

/** Looks like a field, opens the search; Ctrl K from anywhere. */
export function SearchButton() {
  const t = useT();
  const mayI = useMayI();
  const { confirmed } = useMe();
  const [isOpen, setOpen] = useState(false);
  const isAllowed = confirmed && mayI('search', 'caseFile');
  useShortcut('k', () => setOpen(true), { withControl: true, isActive: isAllowed });
  if (!isAllowed) return null;
  return (
    <>
      <Find type="button" onClick={() => setOpen(true)}>
        <Search size={16} aria-hidden />
        <span>{t('layout.searchHint')}</span>
        <kbd aria-hidden>{t('layout.searchKey')}</kbd>
      </Find>
      {isOpen ? (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

const Find = styled(ButtonBase)(({ theme }) => ({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'flex-start',
  gap: 8,
  width: 360,
  height: 34,
  padding: '0 10px',
  fontFamily: 'inherit',
  fontSize: 14,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.outline}`,
  borderRadius: 6,
  color: theme.vars.palette.text.secondary,
  '& kbd': { marginLeft: 'auto' },
  [theme.breakpoints.down('md')]: { width: '100%', height: 44, '& kbd': { display: 'none' } },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
}));
