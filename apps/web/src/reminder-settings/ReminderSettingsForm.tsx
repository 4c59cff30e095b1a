import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type SyntheticEvent } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { ApiError } from '../api/problems.js';
import type { ReminderSettingsView } from '../api/types.js';
import { isTime } from '../deadline-calculator/calculatorForm.js';
import { Segments } from '../deadline-calculator/Segments.js';
import { useT } from '../i18n/useT.js';
import { useSaving } from '../people/useSaving.js';
import { Card } from '../ui/Card.js';

/** A mail for each deadline or one a day, at which time, in which language. */
export function ReminderSettingsForm({ settings }: { settings: ReminderSettingsView }) {
  const t = useT();
  const notify = useNotify();
  const { save, isSaving, fields } = useSaving();
  const [delivery, setDelivery] = useState(settings.delivery);
  const [digestAt, setDigestAt] = useState(settings.digestAt);
  const [language, setLanguage] = useState(settings.language);
  const isDigest = delivery === 'digest';
  const isWrongTime = isDigest && !isTime(digestAt);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isWrongTime) return;
    const body = { delivery, language, ...(isDigest && { digestAt }) };
    const { version } = settings;
    const answer = await save(() =>
      api<ReminderSettingsView>('/me/reminder-settings', { method: 'PATCH', body, version }),
    );
    if (answer && !(answer instanceof ApiError)) notify(t('reminderSettings.saved'), { type: 'success' });
  };
  return (
    <Card title={t('reminderSettings.mails')} padded>
      <Box component="form" noValidate onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: '14px' }}>
        <Segments
          label={t('reminderSettings.how')}
          value={delivery}
          options={(['single', 'digest'] as const).map((one) => [one, t(`reminderSettings.delivery.${one}`)] as const)}
          onChange={setDelivery}
        />
        {isDigest ? (
          <TextField
            label={t('reminderSettings.digestAt')}
            value={digestAt}
            onChange={({ target }) => setDigestAt(target.value)}
            error={isWrongTime || fields.digestAt !== undefined}
            helperText={
              isWrongTime ? t('reminderSettings.timeWrong') : (fields.digestAt ?? t('reminderSettings.digestHint'))
            }
            slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 5, autoComplete: 'off' } }}
            sx={{ maxWidth: 420 }}
          />
        ) : null}
        <Segments
          label={t('reminderSettings.language')}
          value={language}
          options={[
            ['de', 'Deutsch'],
            ['en', 'English'],
          ]}
          onChange={setLanguage}
        />
        <Button type="submit" variant="contained" color="primary" disabled={isSaving} sx={{ justifySelf: 'start' }}>
          {t('common.save')}
        </Button>
      </Box>
    </Card>
  );
}
