import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { Combine } from 'lucide-react';
import { useTranslate } from 'react-admin';
import { useT } from '../i18n/useT.js';
import { WithHints } from '../text-hints/WithHints.js';
import { Card } from '../ui/Card.js';
import { Tag } from '../ui/Tag.js';
import type { ConflictField } from './ConflictDialog.js';
import type { Choices } from './useChoices.js';
import { wordsOf } from './wordsOf.js';

interface ResultCardProps<Values extends object> {
  fields: readonly ConflictField<Values>[];
  choices: Choices<Values>;
  isSaving: boolean;
  problem?: string | undefined;
  onSave: () => void;
  onLater?: () => void;
  other?: { label: string; onChoose: () => void };
}

/** What will be saved: the chosen values in a line, each text to be edited. */
export function ResultCard<Values extends object>({
  fields,
  choices,
  isSaving,
  problem,
  onSave,
  onLater,
  other,
}: ResultCardProps<Values>) {
  const t = useT();
  const translate = useTranslate();
  const merged = choices.merged();
  const texts = fields.filter(({ name }) => choices.segments[name]);
  const values = fields
    .filter(({ name }) => choices.picked[name] && !choices.segments[name])
    .map((field) => wordsOf(field, merged))
    .filter(Boolean);
  return (
    <Card
      title={t('conflict.result')}
      hint={values.join(' · ')}
      action={texts.length > 0 ? <Tag icon={Combine}>{t('conflict.merged')}</Tag> : null}
    >
      {texts.map(({ name, label }) => (
        <Box key={name} sx={{ p: '0 14px 12px' }}>
          <WithHints text={choices.texts[name] ?? ''} onChange={(words) => choices.write(name, words)}>
            <TextField
              label={t('conflict.edit', { label })}
              multiline
              minRows={3}
              value={choices.texts[name] ?? ''}
              onChange={(event) => choices.write(name, event.target.value)}
            />
          </WithHints>
        </Box>
      ))}
      {texts.length > 0 ? (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: '4px 14px',
            px: '14px',
            pb: '12px',
            fontSize: 12,
            color: 'text.secondary',
          }}
        >
          <span>
            <u style={{ textDecorationThickness: 2 }}>{t('conflict.legendMine')}</u>: {t('conflict.legendMineText')}
          </span>
          <span>
            <u style={{ textDecorationStyle: 'double' }}>{t('conflict.legendStored')}</u>:{' '}
            {t('conflict.legendStoredText')}
          </span>
          <span>{t('conflict.legendBoth')}</span>
        </Box>
      ) : null}
      {problem ? (
        <Alert severity="error" sx={{ mx: '14px', mb: '12px' }}>
          {translate(problem, { _: problem })}
        </Alert>
      ) : null}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: '8px',
          p: '10px 14px',
          borderTop: '1px solid',
          borderColor: 'divider',
        }}
      >
        <Box component="span" sx={{ fontSize: 13, color: 'text.secondary', mr: 'auto' }}>
          {t('conflict.kept')}
        </Box>
        {other ? (
          <Button variant="text" onClick={other.onChoose} disabled={isSaving}>
            {other.label}
          </Button>
        ) : null}
        {onLater ? (
          <Button onClick={onLater} disabled={isSaving}>
            {t('conflict.later')}
          </Button>
        ) : null}
        <Button variant="contained" color="primary" onClick={onSave} disabled={isSaving}>
          {isSaving ? t('common.loading') : t('conflict.save')}
        </Button>
      </Box>
    </Card>
  );
}
