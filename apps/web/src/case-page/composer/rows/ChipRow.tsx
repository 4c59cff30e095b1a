import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

/** A row of the composer: quiet words, then chips. Beside each other on the page, one above the other in the dialog. */
export function ChipRow({
  label,
  error,
  children,
}: {
  label: string;
  error?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Row role="group" aria-labelledby={id}>
      <span id={id} className="label">
        {label}
      </span>
      <Box sx={{ minWidth: 0 }}>
        <div className="chips">{children}</div>
        {error ? (
          <Box component="p" sx={{ color: 'error.main', fontSize: 12, mt: '4px' }}>
            {error}
          </Box>
        ) : null}
      </Box>
    </Row>
  );
}

const Row = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '92px minmax(0,1fr)',
  gap: '7px 10px',
  alignItems: 'baseline',
  '& .label': { fontSize: 13, fontWeight: 500, color: theme.vars.palette.text.secondary },
  '& .chips': { display: 'flex', flexWrap: 'wrap', gap: 6, alignItems: 'center' },
  '.composerDialog &': {
    gridTemplateColumns: 'minmax(0,1fr)',
    padding: '9px 14px 10px',
    borderTop: `1px solid ${theme.vars.palette.divider}`,
  },
  [theme.breakpoints.down('md')]: {
    gridTemplateColumns: 'minmax(0,1fr)',
    '.composerDialog & .chips': {
      flexWrap: 'nowrap',
      overflowX: 'auto',
      margin: '0 -14px',
      padding: '2px 14px',
      scrollbarWidth: 'none',
    },
  },
}));
