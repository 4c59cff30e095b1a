import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { dayOf, dayPlain } from '../format/dates.js';
import { useT } from '../i18n/useT.js';
import type { AreaCode } from '../theme/tokens.js';

export interface RowAction {
  label: string;
  onClick: () => void;
}

interface RecordRowProps {
  area: AreaCode;
  title: string;
  tags?: ReactNode;
  /** One line below the title, its empty parts left out. */
  facts?: readonly (string | null | false | undefined)[];
  /** Free texts, each in a line of its own. */
  texts?: readonly (string | null)[];
  actions?: readonly RowAction[];
  recordedBy: { name: string } | null;
  createdAt: string;
  children?: ReactNode;
}

/** One record in the list of its section. */
export function RecordRow(props: RecordRowProps) {
  const { area, title, tags, facts = [], texts = [], actions = [], recordedBy, createdAt, children } = props;
  const t = useT();
  const line = facts.filter(Boolean).join(' · ');
  return (
    <Box
      component="li"
      sx={{
        border: '1px solid',
        borderColor: 'divider',
        borderLeft: '3px solid',
        borderLeftColor: `area.${area}.main`,
        borderRadius: '6px',
        p: '7px 12px 8px',
        minWidth: 0,
      }}
    >
      <Box sx={{ display: 'flex', gap: '0 8px', alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Box sx={head}>
          <Typography component="h3" sx={{ fontWeight: 600, fontSize: 14, overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {tags}
        </Box>
        <Box sx={{ ml: { xs: '-8px', md: 'auto' }, display: 'flex', flexWrap: 'wrap' }}>
          {actions.map(({ label, onClick }) => (
            <Button key={label} size="small" variant="text" aria-label={`${label}: ${title}`} onClick={onClick}>
              {label}
            </Button>
          ))}
        </Box>
      </Box>
      {line ? (
        <Typography variant="dense" component="p">
          {line}
        </Typography>
      ) : null}
      {children}
      {texts
        .filter((text): text is string => Boolean(text))
        .map((text) => (
          <Typography
            key={text}
            variant="dense"
            component="p"
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: '3px', maxWidth: '92ch' }}
          >
            {text}
          </Typography>
        ))}
      {recordedBy ? (
        <Typography variant="meta" component="p" color="text.secondary" sx={{ mt: '3px' }}>
          {t('recordForm.recordedBy', { name: recordedBy.name, day: dayPlain(dayOf(createdAt)) })}
        </Typography>
      ) : null}
    </Box>
  );
}

/** A long title wraps beside the actions, which stay in the first line; on the phone they take one of their own. */
const head = {
  flex: '1 1 0',
  minWidth: 'min(100%, 260px)',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  minHeight: 28,
} as const;
