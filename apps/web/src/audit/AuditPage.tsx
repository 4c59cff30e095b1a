import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { Pager } from '../deadlines-list/Pager.js';
import { whole } from '../format/numbers.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';
import type { AuditEvent, AuditFilter } from './auditEvents.js';
import { AuditFilters } from './AuditFilters.js';
import { AuditRows } from './AuditRows.js';
import { VerificationCard } from './VerificationCard.js';

const perPage = 50;

/** For leads and auditors: every read and write of the centre, and whether anybody has altered the log. */
export function AuditPage() {
  const t = useT();
  const mayVerify = useMayI()('verify', 'auditEvent');
  const [filter, setFilter] = useState<AuditFilter>({});
  const [actorName, setActorName] = useState<string>();
  const [page, setPage] = useState(1);
  const choose = (next: AuditFilter) => {
    setFilter(next);
    setPage(1);
  };
  const { data, total, error, isPending, refetch } = useGetList<AuditEvent>('audit-events', {
    filter,
    pagination: { page, perPage },
  });
  const chooseActor = (actor: string) => {
    setActorName(data?.find(({ by }) => by?.id === actor)?.by?.name);
    choose({ ...filter, actor });
  };
  return (
    <Box sx={{ display: 'grid', gap: '12px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '2px 8px' }}>
        <Typography variant="h1">{t('audit.title')}</Typography>
        <Typography variant="dense" color="text.secondary">
          {total !== undefined && `${t('audit.summary', { smart_count: total, count: whole(total) })} · `}
          {t('audit.about')}
        </Typography>
      </Box>
      {mayVerify && <VerificationCard />}
      <AuditFilters filter={filter} actorName={actorName} onChange={choose} />
      <Card>
        {isPending && <LinearProgress aria-label={t('common.loading')} />}
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {total === 0 && (
          <EmptyState icon={ScrollText} title={t('audit.empty')}>
            {t('audit.emptyText')}
          </EmptyState>
        )}
        {data && data.length > 0 && (
          <AuditRows events={data} onActor={chooseActor} onCase={(caseId) => choose({ ...filter, caseId })} />
        )}
        <Pager page={page} perPage={perPage} total={total ?? 0} onPage={setPage} />
      </Card>
    </Box>
  );
}
