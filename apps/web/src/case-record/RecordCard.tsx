import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { type LucideIcon, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ErrorState } from '../ui/ErrorState.js';

interface RecordCardProps {
  title: string;
  hint?: string;
  icon: LucideIcon;
  emptyTitle: string;
  emptyHint: string;
  addLabel: string;
  addIcon?: LucideIcon;
  /** Without it nothing can be entered. */
  onAdd?: (() => void) | undefined;
  isPending: boolean;
  error: unknown;
  onRetry: () => void;
  /** Before the rows, when there are some. */
  before?: ReactNode;
  /** One row each. */
  rows: readonly ReactNode[];
}

/** A section's list with what there is to do when it is empty, waiting or could not be read. */
export function RecordCard(props: RecordCardProps) {
  const { title, hint, icon, emptyTitle, emptyHint, addLabel, addIcon: AddIcon = Plus, onAdd, isPending, error, onRetry, before, rows } = props;
  const add = onAdd ? (
    <Button size="small" variant="outlined" startIcon={<AddIcon size={14} aria-hidden />} onClick={onAdd}>
      {addLabel}
    </Button>
  ) : null;
  return (
    <Card title={title} {...(hint ? { hint } : {})} action={add}>
      <Box sx={{ p: '0 14px 14px' }}>
        {error ? <ErrorState error={error} onRetry={onRetry} /> : null}
        {isPending ? <Skeleton variant="rounded" height={120} /> : null}
        {!isPending && !error && rows.length === 0 ? (
          <EmptyState icon={icon} title={emptyTitle}>
            {emptyHint}
          </EmptyState>
        ) : null}
        {rows.length > 0 ? (
          <>
            {before}
            <Box component="ul" sx={{ display: 'grid', gap: '8px', listStyle: 'none', p: 0, m: 0 }}>
              {rows}
            </Box>
          </>
        ) : null}
      </Box>
    </Card>
  );
}
