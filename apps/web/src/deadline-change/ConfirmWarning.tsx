import Alert from '@mui/material/Alert';
import type { DeadlineView } from '../api/types.js';
import { changedWords, titleOf } from '../deadlines-list/deadlineWords.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { useDeadlineChange } from './useDeadlineChange.js';

/** "I see to it": after that nobody else is told. Nothing is typed: who was slower looks once more and presses again. */
export function ConfirmWarning({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { send, conflict, ...change } = useDeadlineChange(deadline, onClose);
  const { version } = conflict ?? deadline;
  const words = t('deadlineExplained.confirmDone', { title: titleOf(deadline, locale) });
  return (
    <DeadlineDialog
      heading={t('deadlineExplained.confirm')}
      hint={t('deadlineExplained.confirmHint')}
      saveLabel={t('deadlineExplained.confirm')}
      deadline={deadline}
      form={{ ...change, onSave: () => void send([{ acknowledged: true }], { version, words }) }}
    >
      {conflict ? <Alert severity="warning">{changedWords(conflict, locale, t)}</Alert> : null}
    </DeadlineDialog>
  );
}
