import Button from '@mui/material/Button';
import { ChevronDown } from 'lucide-react';

/** "Weitere": opens what is rarer, at the end of a row of chips. */
export const MoreChip = ({
  label,
  name,
  isOpen,
  onClick,
}: {
  label: string;
  name: string;
  isOpen: boolean;
  onClick: () => void;
}) => (
  <Button
    size="small"
    onClick={onClick}
    aria-expanded={isOpen}
    aria-label={`${name}: ${label}`}
    endIcon={<ChevronDown size={14} aria-hidden />}
    sx={{ borderRadius: 999, fontWeight: 500, flex: 'none' }}
  >
    {label}
  </Button>
);
