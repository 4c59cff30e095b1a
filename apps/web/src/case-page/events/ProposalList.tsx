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
  /** So many at first; the rest behind a button. */
  atMost?: number;
}

/** The likely ones by their day, the others behind a button. */
export function ProposalList({ caseId, proposals, keepsAnswered = false, atMost = Infinity }: ProposalListProps) {
  const t = useT();
  const [showsAll, setShowsAll] = useState(false);
  const shown = proposals
    .filter(({ state }) => keepsAnswered || state === 'open')
    .toSorted((a, b) => a.computed.dueOn.localeCompare(b.computed.dueOn));
  const likely = shown.filter(({ preferred, state }) => preferred || state !== 'open');
  const others = shown.filter((one) => !likely.includes(one));
  const first = likely.length > 0 && !showsAll ? likely.slice(0, atMost) : [...likely, ...others];
  const hidden = shown.length - first.length;
  return (
    <>
      <Box component="ul">
        {first.map((proposal) => (
          <ProposalRow key={proposal.id} caseId={caseId} proposal={proposal} />
        ))}
      </Box>
      {hidden > 0 ? (
        <Box sx={{ p: '6px 14px 10px', borderTop: '1px solid', borderColor: 'divider' }}>
          <Button
            variant="text"
            size="small"
            endIcon={<ChevronDown size={14} aria-hidden />}
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {hidden > others.length
              ? t('proposals.rest', { count: shown.length })
              : t('proposals.more', { smart_count: others.length })}
          </Button>
        </Box>
      ) : null}
    </>
  );
}
