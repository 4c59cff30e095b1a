import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { DeadlineProposalView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { ProposalRow } from './ProposalRow.js';

interface ProposalListProps {
  caseId: string;
  proposals: readonly DeadlineProposalView[];
  /** Those that were answered stay and say how. */
  keepsAnswered?: boolean;
}

/** The likely ones by their day, the others behind a button. */
export function ProposalList({ caseId, proposals, keepsAnswered = false }: ProposalListProps) {
  const t = useT();
  const [showsAll, setShowsAll] = useState(false);
  const shown = proposals
    .filter(({ state }) => keepsAnswered || state === 'open')
    .toSorted((a, b) => a.computed.dueOn.localeCompare(b.computed.dueOn));
  const likely = shown.filter(({ preferred, state }) => preferred || state !== 'open');
  const others = shown.filter((one) => !likely.includes(one));
  const hidesOthers = others.length > 0 && likely.length > 0 && !showsAll;
  return (
    <>
      <Box component="ul">
        {[...likely, ...(hidesOthers ? [] : others)].map((proposal) => (
          <ProposalRow key={proposal.id} caseId={caseId} proposal={proposal} />
        ))}
      </Box>
      {hidesOthers ? (
        <Box sx={{ p: '6px 14px 10px', borderTop: '1px solid', borderColor: 'divider' }}>
          <Button
            variant="text"
            size="small"
            endIcon={<ChevronDown size={14} aria-hidden />}
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {t('proposals.more', { smart_count: others.length })}
          </Button>
        </Box>
      ) : null}
    </>
  );
}
