import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList } from 'react-admin';
import type { OrganisationView } from '../../api/types.js';
import { dayNear, dayOf, timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { now } from '../../session/clock.js';
import { Card } from '../../ui/Card.js';
import { Tag } from '../../ui/Tag.js';
import { isOpen, type Recovery } from './recoveries.js';

/** Recoveries that are open right now, for administrators. */
export function RecoveriesCard({ organisations }: { organisations: readonly OrganisationView[] }) {
  const t = useT();
  const { data } = useGetList<Recovery>('recoveries', { pagination: { page: 1, perPage: 100 } });
  const open = data?.filter((recovery) => isOpen(recovery, now())) ?? [];
  return (
    <Card title={t('people.recoveries.title')}>
      {open.length === 0 && (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ px: '14px', pb: '14px' }}>
          {t('people.recoveries.none')}
        </Typography>
      )}
      <Box component="ul">
        {open.map(({ id, organisationId, openUntil }) => (
          <Box
            component="li"
            key={id}
            sx={{
              display: 'flex',
              gap: '12px',
              alignItems: 'center',
              p: '8px 14px',
              borderTop: '1px solid',
              borderColor: 'divider',
            }}
          >
            <b>{organisations.find((one) => one.id === organisationId)?.name}</b>
            <Tag tone="warn">
              {t('people.recoveries.until', { at: `${dayNear(dayOf(openUntil))} ${timeOf(openUntil)}` })}
            </Tag>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
