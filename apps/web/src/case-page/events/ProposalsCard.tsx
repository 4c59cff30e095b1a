import { CircleHelp } from 'lucide-react';
import Box from '@mui/material/Box';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { Tag } from '../../ui/Tag.js';
import { ProposalList } from './ProposalList.js';
import { useProposals } from './useProposals.js';

/** Proposals that wait for an answer stand at the top of the case until somebody has decided. */
export function ProposalsCard({ caseId }: { caseId: string }) {
  const t = useT();
  const open = useProposals(caseId).filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <Box sx={{ '& > section': { borderColor: 'warning.main' } }}>
      <Card
        title={t('proposals.title')}
        action={
          <Tag tone="warn" icon={CircleHelp}>
            {t('proposals.waiting', { smart_count: open.length })}
          </Tag>
        }
      >
        <ProposalList caseId={caseId} proposals={open} atMost={3} />
      </Card>
    </Box>
  );
}
