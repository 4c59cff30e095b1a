import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  action?: ReactNode;
  /** The whole page is empty: its title is the page's heading. */
  isPage?: boolean;
  /** `warning` when something is wrong rather than empty. */
  tone?: 'quiet' | 'warning';
}

const tones = {
  quiet: { bgcolor: 'quiet', color: 'text.secondary' },
  warning: { bgcolor: 'warning.light', color: 'warning.main' },
} as const;

/** Nothing here yet, and what to do about it. */
export function EmptyState({ icon: Icon, title, children, action, isPage = false, tone = 'quiet' }: EmptyStateProps) {
  return (
    <Box sx={{ display: 'grid', justifyItems: 'center', textAlign: 'center', gap: '6px', p: '32px 16px' }}>
      <Box
        sx={{
          display: 'grid',
          placeItems: 'center',
          width: 40,
          height: 40,
          borderRadius: '10px',
          mb: '4px',
          ...tones[tone],
        }}
      >
        <Icon size={20} aria-hidden />
      </Box>
      <Typography variant="h2" component={isPage ? 'h1' : 'p'}>
        {title}
      </Typography>
      {children ? (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ maxWidth: '52ch' }}>
          {children}
        </Typography>
      ) : null}
      {action ? <Box sx={{ mt: '8px' }}>{action}</Box> : null}
    </Box>
  );
}
