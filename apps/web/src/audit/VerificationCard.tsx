import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Hourglass, Printer, RotateCw, ShieldAlert, ShieldCheck } from 'lucide-react';
import { api } from '../api/api.js';
import { day, dayOf, timeOf } from '../format/dates.js';
import { whole } from '../format/numbers.js';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { ErrorState } from '../ui/ErrorState.js';
import { AnchorPaper } from './AnchorPaper.js';
import type { Verification } from './auditEvents.js';
import { chainState, readable, reasonOf } from './chainState.js';

/** Whether anybody has altered the log: intact, the first bad place, the tail that is not chained yet. */
export function VerificationCard() {
  const t = useT();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['audit', 'verification'],
    queryFn: ({ signal }) => api<Verification>('/audit-events/verification', { signal }),
    staleTime: Infinity,
  });
  return (
    <Card
      title={t('audit.chain.title')}
      hint={data && t('audit.chain.checkedAt', { at: `${day(dayOf(dataUpdatedAt))}, ${timeOf(dataUpdatedAt)}` })}
      action={
        <>
          <Button
            size="small"
            disabled={isFetching}
            startIcon={<RotateCw size={14} aria-hidden />}
            onClick={() => void refetch()}
          >
            {t('audit.chain.again')}
          </Button>
          <Button
            size="small"
            disabled={!data}
            startIcon={<Printer size={14} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('audit.chain.print')}
          </Button>
        </>
      }
    >
      {isFetching && <LinearProgress aria-label={t('audit.chain.checking')} />}
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && <Result verification={data} />}
      {data && <AnchorPaper verification={data} checkedAt={dataUpdatedAt} />}
    </Card>
  );
}

function Result({ verification }: { verification: Verification }) {
  const t = useT();
  const { checked, unchained, firstBad, head } = verification;
  const state = chainState(verification);
  const isBroken = state === 'broken';
  const Sign = isBroken ? ShieldAlert : ShieldCheck;
  return (
    <Box
      role="status"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) minmax(0,1fr)' },
        gap: '12px 24px',
        px: '14px',
        pb: '14px',
      }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '40px minmax(0,1fr)', gap: '12px', alignItems: 'start' }}>
        <Box
          sx={{
            display: 'grid',
            placeItems: 'center',
            width: 40,
            height: 40,
            borderRadius: '10px',
            bgcolor: isBroken ? 'error.light' : 'success.light',
            color: isBroken ? 'error.main' : 'success.main',
          }}
        >
          <Sign size={22} aria-hidden />
        </Box>
        <div>
          <Box component="p" sx={{ fontSize: 16, fontWeight: 700, color: isBroken ? 'error.main' : 'text.primary' }}>
            {isBroken
              ? t('audit.chain.broken', { number: firstBad?.number ?? '?' })
              : t(state === 'empty' ? 'audit.chain.empty' : 'audit.chain.intact')}
          </Box>
          {state === 'intact' && (
            <Typography variant="dense" component="p">
              {t('audit.chain.intactText', { smart_count: checked, count: whole(checked) })}
            </Typography>
          )}
          {isBroken && (
            <Typography variant="dense" component="p">
              {t(`audit.chain.why.${reasonOf(firstBad?.why ?? '')}`)} {t('audit.chain.brokenText')}
            </Typography>
          )}
          {unchained > 0 && (
            <Box
              component="p"
              sx={{
                display: 'flex',
                gap: '6px',
                mt: '6px !important',
                fontSize: 13,
                color: 'text.secondary',
                '& svg': { flex: 'none', mt: '2px' },
              }}
            >
              <Hourglass size={14} aria-hidden /> {t('audit.chain.tail', { smart_count: unchained })}
            </Box>
          )}
        </div>
      </Box>
      {head && (
        <div>
          <Box component="p" sx={{ fontSize: 13, fontWeight: 600 }}>
            {t('audit.chain.head', { number: whole(Number(head.number)) })}
          </Box>
          <Box component="p" sx={{ fontSize: 13, letterSpacing: '.02em', overflowWrap: 'anywhere' }}>
            {readable(head.hash)}
          </Box>
          <Typography variant="meta" component="p" color="text.secondary">
            {t('audit.chain.headText')}
          </Typography>
        </div>
      )}
    </Box>
  );
}
