import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface AsideSectionProps {
  icon: LucideIcon;
  title: string;
  /** Small buttons at the right end of the heading. */
  action?: ReactNode;
  children: ReactNode;
}

/** A block of key facts: quiet heading, dense lines. */
export function AsideSection({ icon: Icon, title, action, children }: AsideSectionProps) {
  return (
    <Box
      component="section"
      sx={{ p: '11px 14px', borderTop: '1px solid', borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Box
        sx={{ display: 'flex', alignItems: 'center', gap: '6px', mb: '4px', color: 'text.secondary', minHeight: 20 }}
      >
        <Icon size={14} aria-hidden />
        <Typography component="h2" sx={{ fontSize: 12, fontWeight: 600 }}>
          {title}
        </Typography>
        {action ? <Box sx={{ ml: 'auto', display: 'flex', gap: '10px' }}>{action}</Box> : null}
      </Box>
      {children}
    </Box>
  );
}
