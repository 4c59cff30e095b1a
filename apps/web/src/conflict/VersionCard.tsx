import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Radio from '@mui/material/Radio';
import { CloudCheck, Equal, Pencil } from 'lucide-react';
import { useT } from '../i18n/useT.js';
import { Card } from '../ui/Card.js';
import { hidden } from '../ui/hidden.js';
import type { ConflictField } from './ConflictDialog.js';
import { MarkedText } from './MarkedText.js';
import type { Choices } from './useChoices.js';
import { sideOf, type Side } from './versions.js';
import { wordsOf } from './wordsOf.js';

interface VersionCardProps<Values extends object> {
  side: Side;
  hint: string;
  fields: readonly ConflictField<Values>[];
  values: Values;
  choices: Choices<Values>;
}

/** One version: equal lines quiet, differing ones to choose, texts with their own sentences underlined. */
export function VersionCard<Values extends object>({ side, hint, fields, values, choices }: VersionCardProps<Values>) {
  const t = useT();
  const isMine = side === 'mine';
  const Icon = isMine ? Pencil : CloudCheck;
  return (
    <Card
      title={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '8px' }}>
          <Icon size={16} aria-hidden />
          {t(isMine ? 'conflict.mine' : 'conflict.stored')}
        </Box>
      }
      hint={hint}
      action={
        <Button size="small" onClick={() => choices.pickAll(side)}>
          {t('conflict.takeAll')}
        </Button>
      }
      sx={
        isMine
          ? { borderColor: 'primary.main', boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.primary.main}` }
          : {}
      }
    >
      {fields.map((field) => {
        const segments = choices.segments[field.name];
        if (segments) {
          return (
            <Box
              key={field.name}
              sx={{
                p: '10px 14px 14px',
                borderTop: '1px solid',
                borderColor: 'divider',
                fontSize: 13,
                lineHeight: 1.65,
              }}
            >
              <Box sx={{ fontWeight: 500, color: 'text.secondary' }}>{field.label}</Box>
              <MarkedText segments={sideOf(segments, side)} />
            </Box>
          );
        }
        return (
          <Line
            key={field.name}
            side={side}
            label={field.label}
            name={field.name}
            words={wordsOf(field, values) || t('conflict.empty')}
            choices={choices}
          />
        );
      })}
    </Card>
  );
}

function Line<Values>({
  side,
  name,
  label,
  words,
  choices,
}: {
  side: Side;
  name: string;
  label: string;
  words: string;
  choices: Choices<Values>;
}) {
  const t = useT();
  const chosen = choices.picked[name];
  const isDifferent = chosen !== undefined;
  const background = !isDifferent ? 'transparent' : chosen === side ? 'primary.light' : 'warning.light';
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '28px minmax(80px,110px) minmax(0,1fr)',
        gap: '8px',
        alignItems: 'center',
        minHeight: 38,
        px: '14px',
        borderTop: '1px solid',
        borderColor: 'divider',
        bgcolor: background,
        fontSize: 13,
      }}
    >
      {isDifferent ? (
        <Radio
          checked={chosen === side}
          name={`conflict-${name}`}
          onChange={() => choices.pick(name, side)}
          slotProps={{ input: { 'aria-label': t('conflict.take', { label, value: words }) } }}
          sx={{ p: 0, justifySelf: 'start' }}
        />
      ) : (
        <Box component="span" sx={{ color: 'text.secondary', display: 'flex' }}>
          <Equal size={14} aria-hidden />
          <span style={hidden}>{t('conflict.same')}</span>
        </Box>
      )}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="span" sx={{ fontWeight: isDifferent ? 600 : 400, overflowWrap: 'anywhere' }}>
        {words}
      </Box>
    </Box>
  );
}
