import { largestDocumentBytes } from '@geleit/domain';
import { FileText, PenLine } from 'lucide-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.js';
import { newId } from '../../api/newId.js';
import type { DocumentView } from '../../api/types.js';
import type { CaseSectionProps } from '../../case-page/sections/sections.js';
import { caseKey } from '../../case-page/data/caseKeys.js';
import { useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import { RecordCard } from '../RecordCard.js';
import { useRecords } from '../useRecords.js';
import { DocumentDialog } from './DocumentDialog.js';
import { DocumentRow } from './DocumentRow.js';
import { RemoveDialog } from './RemoveDialog.js';
import { chooseAgain } from './upload/chooseAgain.js';
import { DropField } from './upload/DropField.js';
import { UploadDialog } from './upload/UploadDialog.js';
import { UploadList } from './upload/UploadList.js';
import { useUploads } from './upload/useUploads.js';
import { useDocumentActions } from './useDocumentActions.js';

const PreviewDialog = lazy(() =>
  import('./preview/PreviewDialog.js').then((dialog) => ({ default: dialog.PreviewDialog })),
);
const LetterDialog = lazy(() =>
  import('./letters/LetterDialog.js').then((dialog) => ({ default: dialog.LetterDialog })),
);

type Opened =
  | { name: 'upload'; files: readonly File[] }
  | { name: 'letter' }
  | { name: 'preview' | 'change' | 'remove'; document: DocumentView };

/** The files of the case: what is there, what is on its way, and letters that the case fills. */
export function DocumentsSection({ record, data }: CaseSectionProps) {
  const t = useT();
  const mayI = useMayI();
  const notify = useNotify();
  const queries = useQueryClient();
  const { rows, ...list } = useRecords<DocumentView>(record.id, 'documents', 'document');
  const { uploads, add, pause, resume, forget } = useUploads(record.id);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [showsRemoved, setShowsRemoved] = useState(false);
  const mayRecord = record.state !== 'closed' && mayI('record', 'document');
  const close = () => {
    setOpened(null);
  };

  const choose = useCallback(
    (files: readonly File[]) => {
      for (const { name, size } of files) {
        if (size > largestDocumentBytes) notify(t('documents.tooLarge', { name }), { type: 'warning' });
        if (size === 0) notify(t('documents.emptyFile', { name }), { type: 'warning' });
      }
      const fitting = files.filter(({ size }) => size > 0 && size <= largestDocumentBytes);
      if (fitting.length > 0) setOpened({ name: 'upload', files: fitting });
    },
    [notify, t],
  );
  const discard = async (id: string) => {
    forget(id);
    await api(`/cases/${record.id}/documents/${id}`, { method: 'DELETE' }).catch(() => undefined);
    await queries.invalidateQueries({ queryKey: caseKey(record.id, 'documents') });
  };
  const goOn = async ({ id, fileName, size }: DocumentView) => {
    const file = await chooseAgain();
    if (!file) return;
    const isOther = file.size !== size || (fileName !== null && file.name.slice(-255) !== fileName);
    if (isOther) notify(t('documents.otherFile'), { type: 'warning' });
    else add([{ caseId: record.id, id, file }]);
  };
  const actionsOf = useDocumentActions(record, data.deadlines, {
    preview: (document) => {
      setOpened({ name: 'preview', document });
    },
    change: (document) => {
      setOpened({ name: 'change', document });
    },
    remove: (document) => {
      setOpened({ name: 'remove', document });
    },
    goOn: (document) => void goOn(document),
    discard: ({ id }) => void discard(id),
  });

  const onTheirWay = new Set(uploads.map(({ id }) => id));
  const there = rows.filter(({ id }) => !onTheirWay.has(id));
  const shown = there.filter(({ removedOn }) => showsRemoved || removedOn === null);
  const removed = there.length - there.filter(({ removedOn }) => removedOn === null).length;
  return (
    <>
      {mayRecord ? <DropField onFiles={choose} /> : null}
      <UploadList uploads={uploads} onPause={pause} onResume={resume} onDiscard={(id) => void discard(id)} />
      <RecordCard
        title={t('documents.title')}
        icon={FileText}
        emptyTitle={t('documents.empty')}
        emptyHint={t('documents.emptyHint')}
        addLabel={t('letters.write')}
        addIcon={PenLine}
        onAdd={
          record.state !== 'closed' && mayI('write', 'letter')
            ? () => {
                setOpened({ name: 'letter' });
              }
            : undefined
        }
        isPending={list.isPending}
        error={list.error}
        onRetry={list.retry}
        rows={shown.map((row) => (
          <DocumentRow key={row.id} document={row} actions={actionsOf(row)} />
        ))}
      />
      {removed > 0 ? (
        <ToggleChip pressed={showsRemoved} onToggle={setShowsRemoved} count={removed}>
          {t('documents.showRemoved')}
        </ToggleChip>
      ) : null}
      {opened?.name === 'upload' ? (
        <UploadDialog
          record={record}
          files={opened.files}
          onUpload={(files, about) => {
            add(files.map((file) => ({ caseId: record.id, id: newId(), file, about })));
            close();
          }}
          onClose={close}
        />
      ) : null}
      {opened?.name === 'change' ? <DocumentDialog record={record} document={opened.document} onClose={close} /> : null}
      {opened?.name === 'remove' ? <RemoveDialog record={record} document={opened.document} onClose={close} /> : null}
      <Suspense fallback={null}>
        {opened?.name === 'preview' ? (
          <PreviewDialog caseId={record.id} document={opened.document} onClose={close} />
        ) : null}
        {opened?.name === 'letter' ? <LetterDialog record={record} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
