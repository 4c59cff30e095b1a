import { expiryOf } from '@geleit/domain';
import Box from '@mui/material/Box';
import { FileText } from 'lucide-react';
import type { CaseView, DocumentView } from '../../api/types.js';
import { AsideSection } from '../../case-page/aside/AsideSection.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { AsideLink } from '../AsideLink.js';
import { useRecords } from '../useRecords.js';
import { ExpiryTag } from './ExpiryTag.js';
import { nameOf } from './fileWords.js';

const mostLines = 3;

/** Documents that run out soon or have run out; without any, nothing. */
export function DocumentsAside({ record }: { record: CaseView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { rows } = useRecords<DocumentView>(record.id, 'documents', 'document');
  const ending = rows
    .filter(({ expiresOn, removedOn }) => expiresOn && !removedOn && expiryOf(expiresOn, today()) !== 'later')
    .sort((a, b) => (b.expiresOn ?? '').localeCompare(a.expiresOn ?? ''))
    .slice(0, mostLines);
  if (ending.length === 0) return null;
  return (
    <AsideSection
      icon={FileText}
      title={t('documents.title')}
      action={<AsideLink to={`/cases/${record.id}/documents`} about={t('documents.title')} />}
    >
      <Box component="ul" sx={{ display: 'grid', gap: '4px', fontSize: 13, listStyle: 'none', p: 0, m: 0 }}>
        {ending.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{ display: 'flex', gap: '4px 8px', flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', mr: 'auto' }}>
              {nameOf(one, locale)}
            </Box>
            {one.expiresOn ? <ExpiryTag expiresOn={one.expiresOn} /> : null}
          </Box>
        ))}
      </Box>
    </AsideSection>
  );
}
