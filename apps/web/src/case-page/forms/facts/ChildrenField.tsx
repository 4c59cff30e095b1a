import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Plus } from 'lucide-react';
import { useT } from '../../../i18n/useT.js';
import type { Child } from '../../tracks/model/childrenItems.js';
import { ChildRow } from './ChildRow.js';

interface ChildrenFieldProps {
  value: readonly Child[];
  isTried: boolean;
  error?: string | undefined;
  onChange: (children: Child[]) => void;
}

/** The children one by one; they are counted apart from clients. */
export function ChildrenField({ value, isTried, error, onChange }: ChildrenFieldProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: '12px', justifyItems: 'start' }}>
      {value.length === 0 ? (
        <Typography variant="dense" color="text.secondary">
          {t('caseFacts.child.none')}
        </Typography>
      ) : null}
      {value.map((child, at) => (
        <ChildRow
          // Children have no id of their own; their place in the list is what they are known by.
          key={at}
          child={child}
          number={at + 1}
          isTried={isTried}
          onChange={(next) => {
            onChange(value.with(at, next));
          }}
          onRemove={() => {
            onChange(value.toSpliced(at, 1));
          }}
        />
      ))}
      {error ? (
        <Typography variant="meta" color="error.main">
          {error}
        </Typography>
      ) : null}
      <Button
        size="small"
        startIcon={<Plus size={14} aria-hidden />}
        onClick={() => {
          onChange([...value, { ageGroup: '', whereabouts: '' }]);
        }}
        disabled={value.length >= 20}
      >
        {t('caseFacts.child.add')}
      </Button>
    </Box>
  );
}
