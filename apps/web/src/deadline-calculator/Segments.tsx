import FormHelperText from '@mui/material/FormHelperText';
import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { Check } from 'lucide-react';
import { useId } from 'react';

interface SegmentsProps<Code extends string> {
  label: string;
  value: Code;
  /** Code and word. */
  options: readonly (readonly [Code, string])[];
  helperText?: string | undefined;
  error?: string | undefined;
  onChange: (code: Code) => void;
}

/** One of two to four answers side by side; the chosen one bears a tick. */
export function Segments<Code extends string>({
  label,
  value,
  options,
  helperText,
  error,
  onChange,
}: SegmentsProps<Code>) {
  const heading = useId();
  const message = error ?? helperText;
  return (
    <Box>
      <Typography variant="h4" component="p" id={heading} sx={{ mb: '5px' }}>
        {label}
      </Typography>
      <ToggleButtonGroup
        exclusive
        value={value}
        aria-labelledby={heading}
        onChange={(_, code: Code | null) => {
          if (code) onChange(code);
        }}
        sx={{ display: { xs: 'flex', md: 'inline-flex' } }}
      >
        {options.map(([code, words]) => (
          <ToggleButton
            key={code}
            value={code}
            sx={{ whiteSpace: { xs: 'normal', md: 'nowrap' }, lineHeight: 1.15, px: { xs: '6px', md: '10px' } }}
          >
            {code === value ? <Check size={14} aria-hidden /> : null}
            {words}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {message ? <FormHelperText error={error !== undefined}>{message}</FormHelperText> : null}
    </Box>
  );
}
