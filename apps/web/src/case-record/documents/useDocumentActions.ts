import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { apiFile } from '../../api/api.js';
import type { CaseView, DocumentView } from '../../api/types.js';
import { newId } from '../../api/newId.js';
import { useSend } from '../../case-page/data/useSend.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { saveFile } from '../../ui/saveFile.js';
import type { RowAction } from '../RecordRow.js';
import { nameOf } from './fileWords.js';
import { isDrawable } from './preview/isDrawable.js';

interface Opening {
  preview: (document: DocumentView) => void;
  change: (document: DocumentView) => void;
  remove: (document: DocumentView) => void;
  goOn: (document: DocumentView) => void;
  discard: (document: DocumentView) => void;
}

/** What one can do with a document, as it stands. */
export function useDocumentActions(record: CaseView, opening: Opening): (document: DocumentView) => RowAction[] {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const { send } = useSend<DocumentView>();
  const isOpen = record.state !== 'closed';
  const mayChange = isOpen && record.may.change && mayI('change', 'document');

  const download = async (document: DocumentView) => {
    try {
      const file = await apiFile(`/cases/${record.id}/documents/${document.id}/content`, '*/*');
      saveFile(file, document.fileName ?? t('documents.one'));
    } catch (problem) {
      notify(problem instanceof Error ? problem.message : t('documents.downloadFailed'), { type: 'error' });
      await leave(problem);
    }
  };
  const bringBack = (document: DocumentView) => {
    const path = `/cases/${record.id}/documents/${document.id}`;
    const body = { removalReason: null };
    void send({ path, method: 'PATCH', body, version: document.version }, t('documents.broughtBack'));
  };
  const setDeadline = (document: DocumentView) => {
    const title = `${nameOf(document, locale)}: ${t('documents.expiring').toLocaleLowerCase()}`;
    const body = { title, dueOn: document.expiresOn };
    void send({ path: `/cases/${record.id}/deadlines/${newId()}`, method: 'PUT', body }, t('documents.deadlineSet'));
  };

  return (document) => {
    if (!document.isComplete) return isOpen ? [action('goOn', opening.goOn), action('discard', opening.discard)] : [];
    if (document.removedOn) return mayChange ? [action('bringBack', bringBack)] : [];
    const maySetDeadline = isOpen && document.mayOpen && document.expiresOn && mayI('set', 'deadline');
    return [
      ...(document.mayOpen && isDrawable(document.type) ? [action('preview', opening.preview)] : []),
      ...(document.mayOpen ? [action('download', (one) => void download(one))] : []),
      ...(maySetDeadline ? [action('setDeadline', setDeadline)] : []),
      ...(mayChange && document.mayOpen ? [action('change', opening.change), action('remove', opening.remove)] : []),
    ];

    function action(
      name: 'preview' | 'download' | 'setDeadline' | 'change' | 'remove' | 'goOn' | 'discard' | 'bringBack',
      run: (document: DocumentView) => void,
    ): RowAction {
      return {
        label: t(`documents.${name}`),
        onClick: () => {
          run(document);
        },
      };
    }
  };
}
