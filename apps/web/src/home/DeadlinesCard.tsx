import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { CalendarCheck, Folder } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { CaseworkerDashboard } from '../api/types.js';
import { DeadlineRow } from '../deadlines-list/DeadlineRow.js';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { nearAndLater } from './nearAndLater.js';
import { LaterList } from './LaterList.js';

/** The next deadline of every own case: the near ones with their sum and norm, the later ones in short, and who has none. */
export function DeadlinesCard({ dashboard }: { dashboard: CaseworkerDashboard }) {
  const t = useT();
  const { withoutDeadline, counts } = dashboard;
  const { near, short } = nearAndLater(dashboard);
  const hint = [
    ...(counts.cases > 0 ? [t('home.deadlinesHint', { smart_count: counts.cases })] : []),
    ...(counts.deputised > 0 ? [t('home.deputised', { count: counts.deputised })] : []),
  ];
  const covered = new Set(dashboard.deputised.map(({ id }) => id));
  const isEmpty = near.length === 0 && short.length === 0;
  return (
    <Card
      title={t('home.deadlines')}
      hint={hint.join(', ')}
      action={
        <Box component={Link} to="/deadlines" sx={{ fontSize: 13, display: { xs: 'none', md: 'inline' } }}>
          {t('home.allDeadlines')}
        </Box>
      }
    >
      {isEmpty && counts.cases === 0 ? (
        <EmptyState
          icon={Folder}
          title={t('home.noCases')}
          action={
            <Button component={Link} to="/cases/create" variant="contained" color="primary">
              {t('home.newCase')}
            </Button>
          }
        >
          {t('home.noCasesHint')}
        </EmptyState>
      ) : null}
      {isEmpty && counts.cases > 0 ? (
        <EmptyState icon={CalendarCheck} title={t('home.noDeadlines')}>
          {t('home.noDeadlinesHint')}
        </EmptyState>
      ) : null}
      <Box component="ul">
        {near.map((deadline) => (
          <DeadlineRow key={deadline.id} deadline={deadline} isDeputised={covered.has(deadline.case.id)} />
        ))}
      </Box>
      {short.length > 0 ? <LaterList deadlines={short} /> : null}
      {withoutDeadline.length > 0 ? (
        <Box
          component="p"
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: '8px',
            p: { xs: '8px 12px', md: '8px 14px' },
            fontSize: 13,
            borderTop: '1px solid',
            borderColor: 'divider',
            borderRadius: '0 0 10px 10px',
            bgcolor: (theme) => `color-mix(in srgb, ${theme.vars.palette.background.sunken} 40%, transparent)`,
          }}
        >
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('home.without')}
          </Box>
          {withoutDeadline.map((one) => (
            <Box
              key={one.id}
              component={Link}
              to={`/cases/${one.id}`}
              sx={{ textDecoration: 'underline', textUnderlineOffset: '3px' }}
            >
              {one.code}
            </Box>
          ))}
        </Box>
      ) : null}
    </Card>
  );
}
