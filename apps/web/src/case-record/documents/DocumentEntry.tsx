import { labelOf } from '@geleit/domain';
import Typography from '@mui/material/Typography';
import { FileText } from 'lucide-react';
import type { DocumentView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { EntryFrame } from '../../case-page/timeline/EntryFrame.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Tag } from '../../ui/Tag.js';
import { ExpiryTag } from './ExpiryTag.js';
import { nameOf } from './fileWords.js';

/** A document in the timeline: that it is there, what it is, until when it is valid. */
export function DocumentEntry({ document, on, who }: { document: DocumentView; on: string; who: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { fileName, kind, expiresOn, removedOn, removalReason } = document;
  const tag = removedOn ? <Tag>{t('documents.removed')}</Tag> : expiresOn ? <ExpiryTag expiresOn={expiresOn} /> : null;
  return (
    <EntryFrame
      on={on}
      meta={t('documents.one')}
      icon={FileText}
      title={nameOf(document, locale)}
      {...(tag ? { tag } : {})}
      end={who}
    >
      {fileName !== null ? <Typography>{capitalised(labelOf('documentKind', kind, locale))}</Typography> : null}
      {removalReason ? <Typography>{t('documents.removedWords', { reason: removalReason })}</Typography> : null}
    </EntryFrame>
  );
}
