import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Ban, CircleCheck, CircleDashed, type LucideIcon } from 'lucide-react';
import type { OrganisationView } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { codeLabel } from '../../ui/codeOptions.js';
import { hidden } from '../../ui/hidden.js';
import { Tag, type TagTone } from '../../ui/Tag.js';
import { useIsPhone } from '../../ui/useIsPhone.js';
import { OrganisationActions } from './OrganisationActions.js';
import { wordsOf } from './organisationSearch.js';

const looks: Record<OrganisationView['state'], { icon: LucideIcon; tone: TagTone }> = {
  invited: { icon: CircleDashed, tone: 'quiet' },
  active: { icon: CircleCheck, tone: 'ok' },
  suspended: { icon: Ban, tone: 'danger' },
};

const State = ({ state }: Pick<OrganisationView, 'state'>) => {
  const t = useT();
  return (
    <Tag icon={looks[state].icon} tone={looks[state].tone}>
      {t(`people.organisations.states.${state}`)}
    </Tag>
  );
};

export function OrganisationRows({ organisations }: { organisations: readonly OrganisationView[] }) {
  return useIsPhone() ? <Cards organisations={organisations} /> : <Rows organisations={organisations} />;
}

function Rows({ organisations }: { organisations: readonly OrganisationView[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const mayChange = useMayI()('change', 'organisation');
  return (
    <Table
      size="small"
      sx={{
        '& thead th:first-of-type, & tbody th': { pl: '14px' },
        '& tbody tr:last-of-type td, & tbody tr:last-of-type th': { borderBottom: 0 },
      }}
    >
      <TableHead>
        <TableRow>
          {(['name', 'kind', 'sites', 'land', 'state'] as const).map((column) => (
            <TableCell key={column} component="th" scope="col">
              {t(`people.organisations.${column}`)}
            </TableCell>
          ))}
          {mayChange && (
            <TableCell component="th" scope="col">
              <span style={hidden}>{t('people.organisations.actions')}</span>
            </TableCell>
          )}
        </TableRow>
      </TableHead>
      <TableBody>
        {organisations.map((one) => (
          <TableRow key={one.id} sx={{ '& td, & th': { height: 36 } }}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
              {one.name}
            </TableCell>
            <TableCell>{codeLabel('organisationKind', one.kind, locale)}</TableCell>
            <TableCell>{wordsOf(one.sites)}</TableCell>
            <TableCell>{codeLabel('land', one.land, locale)}</TableCell>
            <TableCell>
              <State state={one.state} />
            </TableCell>
            {mayChange && (
              <TableCell align="right">
                <OrganisationActions organisation={one} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ organisations }: { organisations: readonly OrganisationView[] }) {
  const locale = useCurrentLocale();
  const mayChange = useMayI()('change', 'organisation');
  return (
    <Box component="ul">
      {organisations.map((one) => (
        <Box
          component="li"
          key={one.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(0,1fr) auto',
            gap: '4px 8px',
            alignItems: 'center',
            p: '10px 12px',
            borderTop: '1px solid',
            borderColor: 'divider',
            '&:first-of-type': { borderTop: 0 },
          }}
        >
          <b>{one.name}</b>
          {mayChange ? <OrganisationActions organisation={one} /> : <span />}
          <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
            {[codeLabel('organisationKind', one.kind, locale), wordsOf(one.sites)].filter(Boolean).join(' · ')}
          </Box>
          <State state={one.state} />
        </Box>
      ))}
    </Box>
  );
}
