import { hearingZones } from '@geleit/domain';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import type { PartInputProps } from '../record-form/recordField.js';
import { TimeField } from '../record-form/TimeField.js';
import { hearingClock, zoneName } from './hearingClock.js';
import type { HearingValue } from './proceedingForm.js';
import { RowsField } from './RowsField.js';

const empty: HearingValue = { on: null, time: null, zone: 'Europe/Berlin', place: null, note: null };

/** Hearings with their day, the time where they are held, and the place. */
export function HearingsField({ label, value, caseId, error, onChange }: PartInputProps<HearingValue[]>) {
  const t = useT();
  return (
    <RowsField
      label={label}
      rows={value}
      empty={empty}
      addLabel={t('proceedings.addHearing')}
      removeLabel={(number) => t('proceedings.removeHearing', { number })}
      error={error}
      onChange={onChange}
      draw={(row, change) => <HearingRow row={row} caseId={caseId} onChange={change} />}
    />
  );
}

interface HearingRowProps {
  row: HearingValue;
  caseId: string | undefined;
  onChange: (part: Partial<HearingValue>) => void;
}

function HearingRow({ row, caseId, onChange }: HearingRowProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { on, time, zone, place } = row;
  const isElsewhere = on !== null && time !== null && zone !== 'Europe/Berlin';
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'repeat(2,minmax(0,1fr))', md: '1.3fr 0.8fr 1fr 1.3fr' },
        gap: '8px',
      }}
    >
      <PlainDateField
        label={t('proceedings.hearingOn')}
        value={on}
        onChange={(next) => {
          onChange({ on: next });
        }}
      />
      <TimeField
        label={t('proceedings.hearingTime')}
        value={time}
        onChange={(next) => {
          onChange({ time: next });
        }}
      />
      <TextField
        select
        label={t('proceedings.hearingZone')}
        value={zone}
        helperText={isElsewhere ? hearingClock({ on, time, zone }, locale, t) : ' '}
        onChange={({ target }) => {
          onChange({ zone: target.value });
        }}
      >
        {hearingZones.map((one) => (
          <MenuItem key={one} value={one}>
            {zoneName(one, t)}
          </MenuItem>
        ))}
      </TextField>
      <WithHints text={place ?? ''} onChange={(text) => onChange({ place: text || null })} caseId={caseId}>
        <TextField
          label={t('proceedings.hearingPlace')}
          value={place ?? ''}
          onChange={({ target }) => {
            onChange({ place: target.value || null });
          }}
          slotProps={{ htmlInput: { maxLength: 300, autoComplete: 'off' } }}
        />
      </WithHints>
    </Box>
  );
}
