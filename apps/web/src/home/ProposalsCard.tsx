import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { CircleHelp } from 'lucide-react';
import { Link } from 'react-router-dom';
import { api } from '../api/api.js';
import type { Page, WaitingProposal } from '../api/types.js';
import { dayNear } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { Tag } from '../ui/Tag.js';

const shownAtMost = 5;

/** Cases whose proposed deadlines wait for an answer, the earliest day first. */
export function ProposalsCard() {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const { data } = useQuery({
    queryKey: ['deadline-proposals', locale],
    queryFn: ({ signal }) => api<Page<WaitingProposal>>('/deadline-proposals?perPage=100', { signal }),
    enabled: mayI('list', 'deadlineProposal'),
  });
  const cases = byCase(data?.data ?? []);
  if (cases.length === 0) return null;
  return (
    <Card
      title={t('proposals.title')}
      action={
        <Tag tone="warn" icon={CircleHelp}>
          {t('proposals.waiting', { smart_count: data?.total ?? 0 })}
        </Tag>
      }
    >
      <Box component="ul">
        {cases.slice(0, shownAtMost).map(({ first, count }) => (
          <Box
            component="li"
            key={first.case.id}
            sx={{ p: '7px 14px', borderTop: '1px solid', borderColor: 'divider', fontSize: 13, lineHeight: 1.4 }}
          >
            <Box sx={{ display: 'flex', gap: '8px' }}>
              <Box component={Link} to={`/cases/${first.case.id}`} sx={{ fontWeight: 600 }}>
                {first.case.code}
              </Box>
              <Box component="b" sx={{ ml: 'auto', fontWeight: 600 }}>
                {dayNear(first.dueOn, locale)}
              </Box>
            </Box>
            {first.name}
            {count > 1 ? (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                {t('home.furtherProposals', { smart_count: count - 1 })}
              </Box>
            ) : null}
          </Box>
        ))}
      </Box>
    </Card>
  );
}

/** One line a case: its earliest proposal, and how many there are. */
function byCase(proposals: readonly WaitingProposal[]): { first: WaitingProposal; count: number }[] {
  const found = new Map<string, { first: WaitingProposal; count: number }>();
  for (const proposal of proposals) {
    const known = found.get(proposal.case.id);
    if (known) known.count += 1;
    else found.set(proposal.case.id, { first: proposal, count: 1 });
  }
  return [...found.values()];
}
