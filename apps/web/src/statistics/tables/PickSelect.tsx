import ListSubheader from '@mui/material/ListSubheader';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

export interface PickGroup {
  readonly title?: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly isIndented?: boolean }[];
  /** Not offered together with what is chosen; choosing it says why. */
  readonly isQuiet?: boolean;
}

interface Props {
  label: string;
  value: string;
  groups: readonly PickGroup[];
  onChange: (value: string) => void;
  disabled?: boolean;
  helperText?: string;
}

/** A choice in groups with headings. */
export function PickSelect({ label, value, groups, onChange, disabled = false, helperText }: Props) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      disabled={disabled}
      helperText={helperText}
      slotProps={{ select: { displayEmpty: true, MenuProps: { slotProps: { paper: { sx: { maxHeight: 440 } } } } } }}
    >
      {groups.flatMap(({ title, options, isQuiet }) => [
        ...(title && options.length > 0
          ? [
              <ListSubheader key={title} sx={{ fontSize: 12, lineHeight: '28px', fontWeight: 600 }}>
                {title}
              </ListSubheader>,
            ]
          : []),
        ...options.map((option) => (
          <MenuItem
            key={option.value}
            value={option.value}
            sx={{ ...(option.isIndented && { pl: '24px' }), ...(isQuiet && { color: 'text.secondary' }) }}
          >
            {option.label}
          </MenuItem>
        )),
      ])}
    </TextField>
  );
}
