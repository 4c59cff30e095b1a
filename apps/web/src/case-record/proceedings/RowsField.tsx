import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';

interface RowsFieldProps<Row> {
  label: string;
  rows: readonly Row[];
  empty: Row;
  addLabel: string;
  /** '3. Termin entfernen'. */
  removeLabel: (number: number) => string;
  error?: string | undefined;
  draw: (row: Row, change: (part: Partial<Row>) => void) => ReactNode;
  onChange: (rows: Row[]) => void;
}

/** Several of a kind, each with its own small form: stages, hearings. */
export function RowsField<Row>(props: RowsFieldProps<Row>) {
  const { label, rows, empty, addLabel, removeLabel, error, draw, onChange } = props;
  const heading = useId();
  const changeAt = (at: number, part: Partial<Row>) => {
    onChange(rows.map((row, one) => (one === at ? { ...row, ...part } : row)));
  };
  return (
    <Box role="group" aria-labelledby={heading}>
      <Typography id={heading} variant="h4" component="p" sx={{ mb: '6px' }}>
        {label}
      </Typography>
      <Box sx={{ display: 'grid', gap: '8px' }}>
        {rows.map((row, at) => (
          <Box
            key={at} // Rows have no names of their own; their fields follow the values.
            sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) auto', gap: '6px', alignItems: 'start' }}
          >
            {draw(row, (part) => {
              changeAt(at, part);
            })}
            <Tooltip title={removeLabel(at + 1)}>
              <IconButton
                aria-label={removeLabel(at + 1)}
                onClick={() => {
                  onChange(rows.filter((_, one) => one !== at));
                }}
                sx={{ mt: '20px' }}
              >
                <X size={16} aria-hidden />
              </IconButton>
            </Tooltip>
          </Box>
        ))}
      </Box>
      {error ? <FormHelperText error>{error}</FormHelperText> : null}
      <Button
        size="small"
        variant="text"
        startIcon={<Plus size={14} aria-hidden />}
        onClick={() => {
          onChange([...rows, empty]);
        }}
      >
        {addLabel}
      </Button>
    </Box>
  );
}
