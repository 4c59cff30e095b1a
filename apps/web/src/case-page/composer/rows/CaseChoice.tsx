import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { useState } from 'react';
import type { CaseRef, CaseRow } from '../../../api/types.js';
import { dayNear } from '../../../format/dates.js';
import { useCurrentLocale, useT } from '../../../i18n/useT.js';
import { ToggleChip } from '../../../ui/ToggleChip.js';
import { useCaseChoice } from './useCaseChoice.js';

interface CaseChoiceProps {
  chosen: CaseRef | null;
  error?: string | undefined;
  onChoose: (chosen: CaseRef | null) => void;
}

/** To which case the step belongs: a touch on one of the last, or its code typed. */
export function CaseChoice({ chosen, error, onChoose }: CaseChoiceProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const [typed, setTyped] = useState('');
  const { recent, options, isSearching } = useCaseChoice(typed, chosen === null);
  if (chosen) {
    return (
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '10px', p: '10px 14px', ...strip }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="p" sx={{ fontWeight: 600 }}>
            {chosen.code}
          </Typography>
          <About row={options.find(({ id }) => id === chosen.id) ?? recent.find(({ id }) => id === chosen.id)} />
        </Box>
        <Button
          size="small"
          onClick={() => {
            setTyped('');
            onChoose(null);
          }}
        >
          {t('composer.otherCase')}
        </Button>
      </Box>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: '8px', p: '10px 14px', ...strip }}>
      <Autocomplete
        options={options}
        filterOptions={(all) => all}
        autoHighlight
        loading={isSearching}
        loadingText={t('common.loading')}
        noOptionsText={t('composer.noCase')}
        getOptionLabel={({ code }) => code}
        getOptionKey={({ id }) => id}
        inputValue={typed}
        onInputChange={(_, text) => {
          setTyped(text);
        }}
        value={null as CaseRow | null}
        onChange={(_, row) => {
          if (row) onChoose({ id: row.id, code: row.code });
        }}
        renderOption={({ key, ...props }, row) => (
          <li key={key} {...props}>
            <b style={{ fontWeight: 600, marginRight: 8 }}>{row.code}</b>
            <Typography variant="meta" color="text.secondary">
              {labelOf('caseState', row.state, locale)}
            </Typography>
          </li>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            label={t('composer.chooseCase')}
            placeholder={t('composer.findCase')}
            error={error !== undefined}
            helperText={error}
          />
        )}
      />
      {recent.length > 0 ? (
        <Box role="group" aria-label={t('composer.recentCases')} sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
          {recent.map(({ id, code }) => (
            <ToggleChip
              key={id}
              pressed={false}
              onToggle={() => {
                onChoose({ id, code });
              }}
            >
              {code}
            </ToggleChip>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}

const strip = {
  borderBottom: '1px solid',
  borderColor: 'divider',
  bgcolor: 'color-mix(in srgb, var(--g-palette-background-sunken) 45%, transparent)',
} as const;

function About({ row }: { row: CaseRow | undefined }) {
  const t = useT();
  const locale = useCurrentLocale();
  if (!row) return null;
  return (
    <Typography variant="meta" component="p" color="text.secondary">
      {[
        labelOf('caseState', row.state, locale),
        labelOf('caseIdentity', row.kind, locale),
        t('composer.lastContact', { day: dayNear(row.lastContactOn) }),
      ].join(' · ')}
    </Typography>
  );
}
