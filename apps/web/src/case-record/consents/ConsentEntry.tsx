import Typography from '@mui/material/Typography';
import { FileCheck } from 'lucide-react';
import type { ConsentView } from '../../api/types.js';
import { EntryFrame } from '../../case-page/timeline/EntryFrame.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { ConsentStateTag } from './ConsentStateTag.js';
import { consentFacts } from './consentFacts.js';
import { purposeWords } from './purposeWords.js';

/** A statement of the client in the timeline. */
export function ConsentEntry({ consent, who }: { consent: ConsentView; who: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const facts = consentFacts({ ...consent, recordedBy: null }, t, locale);
  return (
    <EntryFrame
      on={consent.on}
      meta={t('consents.one')}
      icon={FileCheck}
      title={purposeWords(consent, locale)}
      tag={<ConsentStateTag state={consent.state} />}
      end={who}
    >
      {facts.length > 0 ? <Typography>{facts.join(' · ')}</Typography> : null}
      {consent.note ? (
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{consent.note}</Typography>
      ) : null}
    </EntryFrame>
  );
}
