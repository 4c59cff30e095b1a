import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';

interface CopyOnceProps {
  label: string;
  value: string;
  copy: string;
  copied: string;
}

/** A secret that is shown this once, to be copied with one click. */
export function CopyOnce({ label, value, copy, copied }: CopyOnceProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const take = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <Box sx={{ display: 'flex', gap: '8px', alignItems: 'flex-end', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      <TextField
        label={label}
        value={value}
        inputRef={field}
        onFocus={(event) => event.target.select()}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
      <Button
        variant="contained"
        color="primary"
        sx={{ flex: 'none' }}
        onClick={() => void take()}
        startIcon={isCopied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
      >
        {isCopied ? copied : copy}
      </Button>
    </Box>
  );
}
