import { labelOf } from '@geleit/domain';
import { EyeOff } from 'lucide-react';
import type { DocumentView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Tag } from '../../ui/Tag.js';
import { type RowAction, RecordRow } from '../RecordRow.js';
import { ExpiryTag } from './ExpiryTag.js';
import { nameOf, sizeWords, typeWords } from './fileWords.js';

/** One file: what it is, until when it is valid, and who put it here. */
export function DocumentRow({ document, actions }: { document: DocumentView; actions: readonly RowAction[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { kind, date, expiresOn, fileName, size, type, holdsIdentity, isComplete, removalReason } = document;
  const isHidden = holdsIdentity && fileName === null;
  const isRemoved = document.removedOn !== null;
  return (
    <RecordRow
      area={isRemoved ? 'network' : 'legal'}
      title={nameOf(document, locale)}
      tags={
        <>
          {expiresOn && !isRemoved ? <ExpiryTag expiresOn={expiresOn} /> : null}
          {isComplete ? null : <Tag tone="warn">{t('documents.unfinished')}</Tag>}
          {isHidden ? (
            <Tag tone="line" icon={EyeOff}>
              {t('documents.hidden')}
            </Tag>
          ) : null}
          {isRemoved ? <Tag>{t('documents.removed')}</Tag> : null}
        </>
      }
      facts={[
        fileName !== null && capitalised(labelOf('documentKind', kind, locale)),
        date && t('documents.dated', { day: dayPlain(date) }),
        typeWords(type, t),
        sizeWords(size, locale),
        fileName,
      ]}
      texts={[
        isHidden ? t('documents.hiddenHint') : null,
        isComplete ? null : t('documents.unfinishedHint'),
        removalReason && t('documents.removedWords', { reason: removalReason }),
      ]}
      actions={actions}
      recordedBy={document.recordedBy}
      createdAt={document.createdAt}
    />
  );
}
