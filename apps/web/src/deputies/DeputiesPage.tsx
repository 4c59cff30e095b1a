import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { ErrorState } from '../ui/ErrorState.js';
import { DeputyFormCard } from './DeputyFormCard.js';
import { DeputyRows } from './DeputyRows.js';
import { useDeputies } from './useDeputies.js';

/** Who covers me, and whom I cover; a lead sees the whole centre. */
export function DeputiesPage() {
  const t = useT();
  const me = useMe();
  const { deputies, isPending, error, refetch } = useDeputies();
  const mine = deputies.filter(({ user }) => user?.id === me.id);
  const theirs = deputies.filter(({ deputy }) => deputy?.id === me.id);
  const others = deputies.filter((one) => !mine.includes(one) && !theirs.includes(one));
  return (
    <Box sx={{ display: 'grid', gap: '16px', maxWidth: 760 }}>
      <div>
        <Typography variant="h1">{t('deputies.title')}</Typography>
        <Typography variant="dense" component="p" color="text.secondary">
          {t('deputies.intro')} {me.role === 'lead' ? t('deputies.introLead') : null}
        </Typography>
      </div>
      <DeputyFormCard />
      {isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      <DeputyRows title={t('deputies.mine')} none={t('deputies.mineNone')} deputies={mine} />
      <DeputyRows title={t('deputies.theirs')} none={t('deputies.theirsNone')} deputies={theirs} />
      {me.role === 'lead' ? (
        <DeputyRows title={t('deputies.centre')} none={t('deputies.centreNone')} deputies={others} />
      ) : null}
    </Box>
  );
}
