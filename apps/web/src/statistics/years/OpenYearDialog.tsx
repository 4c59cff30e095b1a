import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { PlainDialog } from '../../people/PlainDialog.js';
import { useSaving } from '../../people/useSaving.js';
import { today } from '../../session/clock.js';
import { codeOptions } from '../../ui/codeOptions.js';
import { PickSelect } from '../tables/PickSelect.js';
import { openableYears } from './openableYears.js';

/** Opens a year. The countries it counts by themselves are fixed from then on. */
export function OpenYearDialog({ taken, onClose }: { taken: readonly number[]; onClose: () => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const notify = useNotify();
  const years = openableYears(Number(today().slice(0, 4)), taken);
  const [year, setYear] = useState(String(years[0] ?? ''));
  const countries = codeOptions('country', locale);
  const [chosen, setChosen] = useState<typeof countries>([]);
  const { save, isSaving } = useSaving();
  const open = async () => {
    const list = chosen.length > 0 ? { countries: chosen.map(({ code }) => code) } : {};
    const body = { year: Number(year), ...list };
    const answer = await save(() => api<unknown>('/statistics/years', { method: 'POST', body }));
    if (!answer || answer instanceof ApiError) return;
    notify(t('years.opened', { year }), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t('years.open')}
      save={t('years.openNow')}
      isSaving={isSaving}
      onSave={() => void open()}
      onClose={onClose}
      width="sm"
    >
      <Box sx={{ display: 'grid', gap: '14px' }}>
        <p>{t('years.openText')}</p>
        <PickSelect
          label={t('statistics.tables.year')}
          value={year}
          groups={[{ options: years.map((one) => ({ value: String(one), label: String(one) })) }]}
          onChange={setYear}
        />
        <Autocomplete
          multiple
          options={countries}
          value={chosen}
          onChange={(_, next) => setChosen(next)}
          isOptionEqualToValue={(a, b) => a.code === b.code}
          getOptionKey={({ code }) => code}
          renderInput={(parameters) => (
            <TextField {...parameters} label={t('years.countries')} helperText={t('years.countriesHint')} />
          )}
        />
      </Box>
    </PlainDialog>
  );
}
