import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { SxProps, Theme } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';

export interface CardProps {
  title?: ReactNode;
  /** One quiet line beside the title. */
  hint?: ReactNode;
  /** Right end of the header: a link or a small button. */
  action?: ReactNode;
  /** Inner space; rows that reach the edges go without. */
  padded?: boolean;
  children?: ReactNode;
  sx?: Exclude<SxProps<Theme>, readonly unknown[]>;
}

/** A section of a page with a heading of its own. */
export function Card({ title, hint, action, padded = false, children, sx }: CardProps) {
  const id = useId();
  return (
    <Box
      component="section"
      {...(title ? { 'aria-labelledby': id } : {})}
      sx={[
        {
          bgcolor: 'background.paper',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: '10px',
          minWidth: 0,
          boxShadow: (theme) => theme.vars.palette.elevation.card,
        },
        ...(sx ? [sx] : []),
      ]}
    >
      {title ? (
        <Box
          component="header"
          sx={{
            display: 'flex',
            flexWrap: { xs: 'wrap', md: 'nowrap' },
            alignItems: 'center',
            gap: '0 8px',
            p: { xs: '9px 12px 7px', md: '10px 14px 8px' },
            minHeight: 42,
          }}
        >
          <Typography variant="h2" id={id}>
            {title}
          </Typography>
          {hint ? (
            <Typography variant="dense" color="text.secondary">
              {hint}
            </Typography>
          ) : null}
          {action ? (
            <Box sx={{ ml: 'auto', display: 'flex', gap: '8px', alignItems: 'center', minWidth: 0 }}>{action}</Box>
          ) : null}
        </Box>
      ) : null}
      {padded ? <Box sx={{ p: title ? '0 14px 14px' : '14px' }}>{children}</Box> : children}
    </Box>
  );
}
