import Box from '@mui/material/Box';
import type { CaseRow } from '../api/types.js';
import { useCurrentLocale } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import { DueBadge } from '../ui/DueBadge.js';

export function SearchHit({ hit, isChosen, onOpen }: { hit: CaseRow; isChosen: boolean; onOpen: () => void }) {
  const locale = useCurrentLocale();
  return (
    <Box
      component="li"
      id={`found-${hit.id}`}
      role="option"
      aria-selected={isChosen}
      onClick={onOpen}
      sx={{
        display: 'grid',
        gridTemplateColumns: '150px minmax(0,1fr) auto',
        gap: '10px',
        alignItems: 'center',
        p: '7px 10px',
        borderRadius: '6px',
        cursor: 'pointer',
        bgcolor: isChosen ? 'action.selected' : 'transparent',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box component="b" sx={{ fontWeight: 600, color: 'primary.main' }}>
        {hit.code}
      </Box>
      <Box
        component="span"
        sx={{
          fontSize: 13,
          color: 'text.secondary',
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {[codeLabel('caseState', hit.state, locale), hit.responsible?.name].filter(Boolean).join(' · ')}
      </Box>
      {hit.nextDeadline ? <DueBadge dueOn={hit.nextDeadline.dueOn} dueAt={hit.nextDeadline.dueAt} dense /> : null}
    </Box>
  );
}
