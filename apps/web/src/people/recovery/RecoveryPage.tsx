import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import { useGetList, useNavigate } from 'react-admin';
import { RecoverySheet } from '../../founding/RecoverySheet.js';
import { useT } from '../../i18n/useT.js';
import { now } from '../../session/clock.js';
import { reloadMe, useMe } from '../../session/me.js';
import { Card } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { isOpen, type Recovery } from './recoveries.js';
import { RecoveryForm } from './RecoveryForm.js';

/** A lead opens the centre with the sheet from the safe, while an administrator has opened a recovery. */
export function RecoveryPage() {
  const t = useT();
  const { organisation } = useMe();
  const [words, setWords] = useState<string[] | null>(null);
  const { data, error, isPending, refetch } = useGetList<Recovery>('recoveries', {
    pagination: { page: 1, perPage: 25 },
  });
  const open = data?.find((recovery) => isOpen(recovery, now()));
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Typography variant="h1" sx={{ mb: '12px' }}>
        {t('people.recovery.title')}
      </Typography>
      {words ? (
        <Recovered words={words} centre={organisation.name} />
      ) : (
        <Card padded={open !== undefined}>
          {isPending && <LinearProgress aria-label={t('common.loading')} />}
          {error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {data && !open && (
            <EmptyState
              icon={LifeBuoy}
              title={t('people.recovery.closed')}
              action={<Button onClick={() => void refetch()}>{t('common.retry')}</Button>}
            >
              {t('people.recovery.closedText')}
            </EmptyState>
          )}
          {open && <RecoveryForm recovery={open} onRecovered={setWords} />}
        </Card>
      )}
    </Box>
  );
}

function Recovered({ words, centre }: { words: string[]; centre: string }) {
  const t = useT();
  const navigate = useNavigate();
  const goOn = async () => {
    await reloadMe();
    navigate('/');
  };
  return (
    <Box sx={{ display: 'grid', gap: '16px' }}>
      <Alert severity="success">
        <b>{t('people.recovery.doneTitle')}.</b> {t('people.recovery.doneText')}
      </Alert>
      <RecoverySheet sheet={{ words }} organisation={centre} onKept={() => void goOn()} />
    </Box>
  );
}
