import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { FlaskConical } from 'lucide-react';
import type { DemoLogins } from '../api/types.js';
import { useT } from '../i18n/useT.js';

interface DemoRolesProps {
  demo: DemoLogins;
  isBusy: boolean;
  onChoose: (email: string) => void;
}

/** One tile a demo person: role, and where. */
export function DemoRoles({ demo, isBusy, onChoose }: DemoRolesProps) {
  const t = useT();
  const seen = new Map<string, number>();
  const tiles = demo.logins.map((one) => {
    const place = [one.organisation, one.place].filter(Boolean).join(', ');
    const nth = (seen.get(one.role + place) ?? 0) + 1;
    seen.set(one.role + place, nth);
    return { ...one, place, title: nth > 1 ? `${t(`role.${one.role}`)} ${nth}` : t(`role.${one.role}`) };
  });
  return (
    <Box sx={{ borderTop: '1px solid', borderColor: 'divider', pt: '14px', display: 'grid', gap: '8px' }}>
      <Typography variant="h4" component="h2" sx={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
        <FlaskConical size={16} aria-hidden />
        {t('login.demo')}
      </Typography>
      <Box component="ul" sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '6px' }}>
        {tiles.map(({ email, title, place }) => (
          <li key={email}>
            <Tile type="button" disabled={isBusy} onClick={() => onChoose(email)}>
              <b>{title}</b>
              <span>{place}</span>
            </Tile>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const Tile = styled(ButtonBase)(({ theme }) => ({
  display: 'block',
  width: '100%',
  textAlign: 'left',
  padding: '7px 10px',
  border: `1px solid ${theme.vars.palette.outline}`,
  borderRadius: 6,
  fontFamily: 'inherit',
  fontSize: 13,
  lineHeight: 1.3,
  backgroundColor: theme.vars.palette.background.paper,
  color: theme.vars.palette.text.primary,
  '& b': { fontWeight: 600 },
  '& span': {
    display: 'block',
    color: theme.vars.palette.text.secondary,
    fontSize: 12,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '&:hover': { borderColor: theme.vars.palette.primary.main, backgroundColor: theme.vars.palette.background.raised },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
}));
