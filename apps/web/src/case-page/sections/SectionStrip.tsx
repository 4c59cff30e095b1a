import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { NavLink } from 'react-router-dom';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { caseSections } from './sections.js';

/** The parts of the record, one beside the other; on the phone the strip scrolls, and the chosen part is in sight. */
export function SectionStrip({ caseId, current }: { caseId: string; current: string }) {
  const t = useT();
  const mayI = useMayI();
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const chosen = strip.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (strip.current && chosen) strip.current.scrollLeft = chosen.offsetLeft - 24;
  }, [current]);
  const shown = caseSections.filter(({ subject }) => mayI('read', subject));
  if (shown.length < 2) return null;
  return (
    <Strip ref={strip} aria-label={t('caseSections.label')}>
      {shown.map(({ path, label, icon: Icon }) => (
        <NavLink key={path} to={path ? `/cases/${caseId}/${path}` : `/cases/${caseId}`} end>
          <Icon size={15} aria-hidden />
          {t(label)}
        </NavLink>
      ))}
    </Strip>
  );
}

const Strip = styled('nav')(({ theme }) => ({
  position: 'relative',
  display: 'flex',
  gap: 2,
  margin: '0 0 14px',
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  overflowX: 'auto',
  scrollbarWidth: 'none',
  [theme.breakpoints.down('md')]: { margin: '0 -12px 12px', padding: '0 12px' },
  '& a': {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    flex: 'none',
    padding: '0 10px',
    height: 36,
    // Twelve parts stand side by side from 1440 pixels on; the pictures come where there is more room still.
    '@media (max-width: 1599px)': { '& svg': { display: 'none' } },
    color: theme.vars.palette.text.secondary,
    fontWeight: 500,
    whiteSpace: 'nowrap',
    borderBottom: '2px solid transparent',
    outlineOffset: -2,
    [theme.breakpoints.down('md')]: { height: 44 },
  },
  '& a:hover': { textDecoration: 'none', color: theme.vars.palette.text.primary },
  '& a[aria-current=page]': {
    color: theme.vars.palette.text.primary,
    fontWeight: 600,
    borderBottomColor: theme.vars.palette.primary.main,
    '& svg': { color: theme.vars.palette.primary.main },
  },
}));
