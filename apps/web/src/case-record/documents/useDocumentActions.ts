import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { apiFile } from '../../api/api.js';
import type { CaseView, DeadlineView, DocumentView } from '../../api/types.js';
import { useCaseDialog } from '../../case-page/dialogs.js';
import { useSend } from '../../case-page/data/useSend.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { useMayI } from '../../session/me.js';
import { saveFile } from '../../ui/saveFile.js';
import type { RowAction } from '../RecordRow.js';
import { alreadySet, deadlineOfDocument } from './deadlineOfDocument.js';
import { isDrawable } from './preview/isDrawable.js';

interface Opening {
  preview: (document: DocumentView) => void;
  change: (document: DocumentView) => void;
  remove: (document: DocumentView) => void;
  goOn: (document: DocumentView) => void;
  discard: (document: DocumentView) => void;
}

/** What one can do with a document, as it stands. */
export function useDocumentActions(
  record: CaseView,
  deadlines: readonly DeadlineView[],
  opening: Opening,
): (document: DocumentView) => RowAction[] {
  const t = useT();
  const locale = useCurrentLocale();
  const mayI = useMayI();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const { send } = useSend<DocumentView>();
  const open = useCaseDialog();
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
    open({ name: 'deadline', proposed: deadlineOfDocument(document, locale, t) });
  };

  return (document) => {
    if (!document.isComplete) return isOpen ? [action('goOn', opening.goOn), action('discard', opening.discard)] : [];
    if (document.removedOn) return mayChange ? [action('bringBack', bringBack)] : [];
    const mayLook = isOpen && document.mayOpen && document.expiresOn;
    const set = mayLook ? alreadySet(deadlineOfDocument(document, locale, t), deadlines) : undefined;
    return [
      ...(document.mayOpen && isDrawable(document.type) ? [action('preview', opening.preview)] : []),
      ...(document.mayOpen ? [action('download', (one) => void download(one))] : []),
      ...(set
        ? [action('showDeadline', () => open({ name: 'deadlineExplained', deadline: set }))]
        : mayLook && mayI('set', 'deadline')
          ? [action('setDeadline', setDeadline)]
          : []),
      ...(mayChange && document.mayOpen ? [action('change', opening.change), action('remove', opening.remove)] : []),
    ];

    function action(
      name:
        | 'preview'
        | 'download'
        | 'setDeadline'
        | 'showDeadline'
        | 'change'
        | 'remove'
        | 'goOn'
        | 'discard'
        | 'bringBack',
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
