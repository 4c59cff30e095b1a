import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState, type SyntheticEvent } from 'react';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { dayNear, dayOf, timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import type { Recovery } from './recoveries.js';
import { emptyFields, missingIn } from '../spokenWords.js';
import { useSaving } from '../useSaving.js';
import { WordFields } from '../WordFields.js';

/** Twelve words in their order; the API says which one it cannot read. */
export function RecoveryForm({
  recovery: { id, openUntil },
  onRecovered,
}: {
  recovery: Recovery;
  onRecovered: (words: string[]) => void;
}) {
  const t = useT();
  const [words, setWords] = useState(() => emptyFields(12));
  const { save, isSaving, fields } = useSaving();
  const missing = missingIn(words);
  const errors = Object.fromEntries(
    Object.entries(fields).map(([pointer, message]) => [Number(pointer.slice('words/'.length)), message]),
  );
  const recover = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (missing > 0) return;
    const answer = await save(() =>
      api<{ recoverySheet: { words: string[] } }>(`/recoveries/${id}/redemption`, { method: 'POST', body: { words } }),
    );
    if (answer && !(answer instanceof ApiError)) onRecovered(answer.recoverySheet.words);
  };
  return (
    <form onSubmit={(event) => void recover(event)} noValidate>
      <Typography sx={{ mb: '12px' }}>
        {t('people.recovery.intro')}{' '}
        <b>{t('people.recovery.open', { at: `${dayNear(dayOf(openUntil))} ${timeOf(openUntil)}` })}</b>
      </Typography>
      <WordFields
        words={words}
        onChange={setWords}
        labelOf={(number) => t('people.recovery.word', { number })}
        errors={errors}
        columns={4}
      />
      {fields.words && (
        <Alert severity="error" sx={{ mt: '12px' }}>
          {fields.words}
        </Alert>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '12px', mt: '16px' }}>
        <Button type="submit" variant="contained" color="primary" disabled={isSaving || missing > 0}>
          {t('people.recovery.save')}
        </Button>
        <Typography variant="dense" role="status" color="text.secondary">
          {missing > 0 && t('people.recovery.missing', { smart_count: missing })}
        </Typography>
      </Box>
    </form>
  );
}
