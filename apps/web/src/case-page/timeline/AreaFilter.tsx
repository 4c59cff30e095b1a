import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { codesOf, shortLabelOf } from '@geleit/domain';
import type { Timeline } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { capitalised } from '../capitalised.js';

interface AreaFilterProps {
  value: string | null;
  areas: Timeline['areas'];
  onChange: (area: string | null) => void;
}

/** One area of support of those in which something was done. */
export function AreaFilter({ value, areas, onChange }: AreaFilterProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const filled = codesOf('supportArea').filter((area) => area === value || (areas[area] ?? 0) > 0);
  if (filled.length < 2 && value === null) return null;
  return (
    <TextField
      select
      size="small"
      value={value ?? ''}
      onChange={({ target }) => {
        onChange(target.value || null);
      }}
      sx={{ width: { xs: '100%', md: 200 }, ml: { md: 'auto' } }}
      slotProps={{
        select: { displayEmpty: true, inputProps: { 'aria-label': t('timeline.area') } },
      }}
    >
      <MenuItem value="">{t('timeline.anyArea')}</MenuItem>
      {filled.map((area) => (
        <MenuItem key={area} value={area}>
          {`${capitalised(shortLabelOf('supportArea', area, locale))} ${areas[area] ?? 0}`}
        </MenuItem>
      ))}
    </TextField>
  );
}
