import { FileCheck } from 'lucide-react';
import Box from '@mui/material/Box';
import type { CaseView, ConsentStanding } from '../../api/types.js';
import { AsideSection } from '../../case-page/aside/AsideSection.js';
import { type T, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { AsideLink } from '../AsideLink.js';
import { ConsentStateTag } from './ConsentStateTag.js';
import { useConsents } from './useConsents.js';

/** One line a purpose, each recipient by itself; what is missing is seen without a click. */
export function ConsentsAside({ record }: { record: CaseView }) {
  const t = useT();
  const mayI = useMayI();
  const { data } = useConsents(record.id);
  if (!mayI('read', 'consent') || !data) return null;
  return (
    <AsideSection
      icon={FileCheck}
      title={t('consents.title')}
      action={<AsideLink to={`/cases/${record.id}/consents`} about={t('consents.title')} />}
    >
      <Box component="dl" sx={{ display: 'grid', gap: '4px', fontSize: 13 }}>
        {data.standing.map((one) => (
          <Box
            key={`${one.purpose}-${one.recipient ?? ''}`}
            sx={{ display: 'flex', gap: '8px', justifyContent: 'space-between', alignItems: 'center' }}
          >
            <Box component="dt" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              {shortWords(one, t)}
            </Box>
            <Box component="dd" sx={{ flex: 'none' }}>
              <ConsentStateTag state={one.state} />
            </Box>
          </Box>
        ))}
      </Box>
    </AsideSection>
  );
}

function shortWords({ purpose, recipient }: ConsentStanding, t: T): string {
  if (recipient) return recipient;
  switch (purpose) {
    case 'record':
      return t('consents.short.record');
    case 'disclosure':
      return t('consents.short.disclosure');
    case 'handover':
      return t('consents.short.handover');
    default:
      return t('consents.short.statistics');
  }
}
