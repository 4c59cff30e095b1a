import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { Plus, X } from 'lucide-react';
import { useT } from '../../../i18n/useT.js';
import { today } from '../../../session/clock.js';
import { CodeSelect } from '../../../ui/CodeSelect.js';
import { PlainDateField } from '../../../ui/PlainDateField.js';
import type { EarlierCooperation } from './earlierCooperation.js';

interface EarlierCooperationFieldProps {
  label: string;
  value: readonly EarlierCooperation[];
  error?: string | undefined;
  onChange: (earlier: EarlierCooperation[]) => void;
}

/** How it was before, each with the day since when; an answer that changes is added by itself. */
export function EarlierCooperationField({ label, value, error, onChange }: EarlierCooperationFieldProps) {
  const t = useT();
  return (
    <Box role="group" aria-label={label} sx={{ display: 'grid', gap: '8px', justifyItems: 'start' }}>
      <Typography variant="h4" component="p">
        {label}
      </Typography>
      {value.map((earlier, at) => {
        const change = (part: Partial<EarlierCooperation>) => {
          const { since: _, ...rest } = { ...earlier, ...part };
          const since = 'since' in part ? part.since : earlier.since;
          onChange(value.with(at, { ...rest, ...(since ? { since } : {}) }));
        };
        return (
          <Box
            // Answers have no id of their own; their place in the list is what they are known by.
            key={at}
            sx={{
              display: 'grid',
              width: '100%',
              gridTemplateColumns: { xs: '1fr auto', md: '1.4fr 1fr auto' },
              gap: '10px',
              alignItems: 'start',
            }}
          >
            <CodeSelect
              list="cooperation"
              label={t('caseFacts.cooperation.answer', { number: at + 1 })}
              value={earlier.cooperation || null}
              onChange={(cooperation) => {
                change({ cooperation: cooperation ?? '' });
              }}
            />
            <Box sx={{ gridColumn: { xs: '1', md: '2' }, gridRow: { xs: '2', md: '1' } }}>
              <PlainDateField
                label={t('caseFacts.cooperation.from', { number: at + 1 })}
                value={earlier.since ?? null}
                max={today()}
                onChange={(since) => {
                  change({ since: since ?? undefined });
                }}
              />
            </Box>
            <IconButton
              aria-label={t('caseFacts.cooperation.remove', { number: at + 1 })}
              sx={{ mt: '22px' }}
              onClick={() => {
                onChange(value.toSpliced(at, 1));
              }}
            >
              <X size={16} aria-hidden />
            </IconButton>
          </Box>
        );
      })}
      {error ? (
        <Typography variant="meta" color="error.main">
          {error}
        </Typography>
      ) : null}
      <Button
        size="small"
        startIcon={<Plus size={14} aria-hidden />}
        disabled={value.length >= 40}
        onClick={() => {
          onChange([...value, { cooperation: '' }]);
        }}
      >
        {t('caseFacts.cooperation.add')}
      </Button>
    </Box>
  );
}
