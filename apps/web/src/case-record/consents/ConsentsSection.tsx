import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import type { ConsentStanding, ConsentView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { ConsentDialog } from './ConsentDialog.js';
import { StandingCard } from './StandingCard.js';
import { StatementList } from './StatementList.js';
import { useAskedPurpose } from './useAskedPurpose.js';
import { useConsents } from './useConsents.js';

type Open = { about?: Pick<ConsentStanding, 'purpose' | 'recipient'> | undefined; statement?: ConsentView } | null;

/** What the client has agreed to: how each purpose stands, and how it came to that. */
export function ConsentsSection({ record }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const { data, error, isPending, refetch } = useConsents(record.id);
  const [open, setOpen] = useState<Open>(null);
  useAskedPurpose((purpose) => {
    setOpen({ about: { purpose, recipient: null } });
  });
  const isOpen = record.may.change && record.state !== 'closed';
  if (isPending) return <LinearProgress aria-label={t('common.loading')} />;
  if (!data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <StandingCard
        standing={data.standing}
        onState={
          isOpen && mayI('record', 'consent')
            ? (about) => {
                setOpen({ about });
              }
            : undefined
        }
      />
      <StatementList
        statements={data.data}
        onCorrect={
          isOpen && mayI('change', 'consent')
            ? (statement) => {
                setOpen({ statement });
              }
            : undefined
        }
      />
      {open && isOpen ? (
        <ConsentDialog
          record={record}
          standing={data.standing}
          {...open}
          onClose={() => {
            setOpen(null);
          }}
        />
      ) : null}
    </>
  );
}
