import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import { landName, landOf, placesIn, wholeLands } from './lands.js';
import type { Land } from './rule.js';

interface SeatFieldProps {
  lands: readonly Land[];
  /** Empty for the Land of the centre. */
  value: string;
  error?: string | undefined;
  onChange: (code: string) => void;
}

/** The Land whose holidays count, and within it a place with holidays of its own where there are such. */
export function SeatField({ lands, value, error, onChange }: SeatFieldProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const own = useMe().organisation.land;
  const land = landOf(lands, value || (own ?? ''));
  const places = placesIn(lands, land);
  return (
    <Box sx={{ display: 'grid', gap: '10px' }}>
      <TextField
        select
        label={t('deadlineCalculator.land')}
        value={value === '' ? '' : landOf(lands, value)}
        onChange={({ target }) => {
          onChange(target.value);
        }}
        error={error !== undefined}
        helperText={error ?? t('deadlineCalculator.landHint')}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="">
          {own
            ? t('deadlineCalculator.ownLand', { land: landName(lands, own, locale) })
            : t('deadlineCalculator.unsaidLand')}
        </MenuItem>
        {wholeLands(lands, locale).map(({ code, ...name }) => (
          <MenuItem key={code} value={code}>
            {name[locale]}
          </MenuItem>
        ))}
      </TextField>
      {places.length > 0 ? (
        <TextField
          select
          label={t('deadlineCalculator.place')}
          value={places.some(({ code }) => code === value) ? value : ''}
          onChange={({ target }) => {
            onChange(target.value || land);
          }}
          slotProps={{ select: { displayEmpty: true } }}
        >
          <MenuItem value="">{t('deadlineCalculator.anyPlace')}</MenuItem>
          {places.map(({ code, ...name }) => (
            <MenuItem key={code} value={code}>
              {name[locale]}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
    </Box>
  );
}
