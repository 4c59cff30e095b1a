import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useT } from '../../../i18n/useT.js';

interface FactGroupProps {
  title: string;
  filled: number;
  all: number;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A part of the form that folds away and says how much of it is filled in. */
export function FactGroup({ title, filled, all, isOpen, onToggle, children }: FactGroupProps) {
  const t = useT();
  const id = useId();
  return (
    <Box component="section" sx={{ border: '1px solid', borderColor: 'divider', borderRadius: '6px' }}>
      <ButtonBase
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
        sx={{
          width: '100%',
          display: 'flex',
          alignItems: 'center',
          gap: '8px',
          p: '9px 12px',
          minHeight: { xs: 44, md: 38 },
          fontFamily: 'inherit',
          fontSize: 14,
          borderRadius: '6px',
          '&:hover': { bgcolor: 'background.sunken' },
          '&:focus-visible': { outline: '2px solid', outlineColor: 'focus', outlineOffset: 2 },
        }}
      >
        <Box
          component="span"
          aria-hidden
          sx={{ display: 'flex', transform: isOpen ? 'none' : 'rotate(-90deg)', color: 'text.secondary' }}
        >
          <ChevronDown size={16} />
        </Box>
        <b style={{ fontWeight: 600 }}>{title}</b>
        <Typography variant="meta" color="text.secondary" sx={{ ml: 'auto' }}>
          {t('caseFacts.filled', { filled, all })}
        </Typography>
      </ButtonBase>
      <Box
        id={id}
        hidden={!isOpen}
        sx={{
          display: isOpen ? 'grid' : 'none',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(2,minmax(0,1fr))' },
          gap: '16px',
          alignItems: 'start',
          p: '6px 12px 14px',
          '& > .wide': { gridColumn: '1/-1' },
        }}
      >
        {isOpen ? children : null}
      </Box>
    </Box>
  );
}
