import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Mail, MailWarning } from 'lucide-react';
import type { RemindersAnswer } from '../api/types.js';
import { WarningsCard } from '../home/WarningsCard.js';
import { useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { ErrorState } from '../ui/ErrorState.js';
import { ReminderSettingsForm } from './ReminderSettingsForm.js';
import { useReminders } from './useReminders.js';

/** How somebody is warned, and whether mails leave the house at all. */
export function ReminderSettingsPage() {
  const t = useT();
  const { data, error, isPending, refetch } = useReminders();
  return (
    <Box sx={{ display: 'grid', gap: '16px', maxWidth: 760 }}>
      <div>
        <Typography variant="h1">{t('reminderSettings.title')}</Typography>
        <Typography variant="dense" component="p" color="text.secondary">
          {t('reminderSettings.intro')}
        </Typography>
      </div>
      {isPending ? <LinearProgress aria-label={t('common.loading')} /> : null}
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <>
          <ReminderSettingsForm key={data.settings.version} settings={data.settings} />
          <WhereCard delivery={data.delivery} />
          <Standing warnings={data.data} />
        </>
      ) : null}
    </Box>
  );
}

function WhereCard({ delivery }: Pick<RemindersAnswer, 'delivery'>) {
  const t = useT();
  const { email } = useMe();
  return (
    <Card title={t('reminderSettings.where')} padded>
      {delivery.channel === 'smtp' ? (
        <Alert severity="success" icon={<Mail size={16} aria-hidden />}>
          {t('reminderSettings.smtp', { email })}
        </Alert>
      ) : (
        <Alert severity="warning" icon={<MailWarning size={16} aria-hidden />} sx={{ overflowWrap: 'anywhere' }}>
          {t('reminderSettings.nobody')}{' '}
          {delivery.folder ? t('reminderSettings.outbox', { folder: delivery.folder }) : t('reminderSettings.rely')}
        </Alert>
      )}
    </Card>
  );
}

function Standing({ warnings }: { warnings: RemindersAnswer['data'] }) {
  const t = useT();
  const waiting = warnings.filter(({ acknowledged }) => !acknowledged);
  if (waiting.length > 0) return <WarningsCard warnings={waiting} />;
  return (
    <Card title={t('reminderSettings.standing')} padded>
      <Typography variant="dense" component="p" color="text.secondary">
        {t('reminderSettings.none')}
      </Typography>
    </Card>
  );
}
